# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every target of ours has in common: the language, the warnings, the include root.
function(pupitre_target name)
  target_compile_features(${name} PUBLIC cxx_std_20)
  set_target_properties(${name} PROPERTIES CXX_EXTENSIONS OFF)
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_compile_options(${name} PRIVATE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Werror
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>) # false alarms in GCC 12's own std::string when optimising (GCC PR 105651)
  if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(${name} PRIVATE -Wno-subobject-linkage) # files of ours are included there, and are no headers
  endif()
  if(PUPITRE_SANITIZE)
    target_compile_options(${name} PRIVATE -fsanitize=${PUPITRE_SANITIZE} -fno-omit-frame-pointer
      $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>) # false alarms in instrumented code, as GCC's manual says
    target_link_options(${name} PUBLIC -fsanitize=${PUPITRE_SANITIZE})
  endif()
endfunction()

# moc follows every include it can find, and finds nothing it needs in the standard library and the compiler's headers:
# without their folders it takes a third of the time.
list(FILTER CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES EXCLUDE REGEX "/c\\+\\+/|/gcc/|/clang/|/llvm")

# Qt targets add moc; QT_NO_CAST_FROM_ASCII would cost more than it gives with core speaking std::string.
function(pupitre_qt_target name)
  pupitre_target(${name})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_compile_definitions(${name} PRIVATE QT_NO_FOREACH QT_NO_KEYWORDS)
endfunction()
