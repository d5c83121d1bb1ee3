# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One test program, one CTest entry. Label "slow" keeps a program out of the core tier; "lab" marks those that
# start a real sshd or engine.
function(pupitre_test kind name)
  cmake_parse_arguments(T "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 120)
  endif()
  add_executable(${name} ${T_SOURCES})
  if(kind STREQUAL "qt")
    pupitre_qt_target(${name})
    target_link_libraries(${name} PRIVATE ${T_LINK} Qt6::Test)
  else()
    pupitre_target(${name})
    target_link_libraries(${name} PRIVATE ${T_LINK} GTest::gtest GTest::gtest_main)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${T_TIMEOUT} LABELS "${T_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_DISABLE_STACK_DUMP=1;LC_ALL=C.UTF-8")
endfunction()

function(pupitre_gtest name)
  pupitre_test(gtest ${name} ${ARGN})
endfunction()
function(pupitre_qtest name)
  pupitre_test(qt ${name} ${ARGN})
endfunction()
