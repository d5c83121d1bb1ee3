# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One test program, one CTest entry. Label "slow" keeps a program out of the core tier; "lab" marks those that
# start a real sshd or engine.
function(pupitre_test kind name)
  cmake_parse_arguments(T "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
  add_executable(${name} ${T_SOURCES})
  if(kind STREQUAL "qt")
    pupitre_qt_target(${name})
    target_link_libraries(${name} PRIVATE ${T_LINK} Qt6::Test)
  else()
    pupitre_target(${name})
    target_link_libraries(${name} PRIVATE ${T_LINK} GTest::gtest GTest::gtest_main)
  endif()
  pupitre_testentry(${name} "${T_TIMEOUT}" "${T_LABELS}" ${name})
endfunction()

function(pupitre_testentry name timeout labels)
  if(NOT timeout)
    set(timeout 120)
  endif()
  add_test(NAME ${name} COMMAND ${ARGN})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${timeout} LABELS "${labels}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_DISABLE_STACK_DUMP=1;LC_ALL=C.UTF-8")
endfunction()

function(pupitre_gtest name)
  pupitre_test(gtest ${name} ${ARGN})
endfunction()

# pupitre_qtest(NAME IN PROGRAM SOURCES FILE…) puts the test of FILE (PUPITRE_QTEST) into a program that pupitre_qprogram
# made: most of the time such a test takes to build is its headers' and its link's. Without IN it is a program of its own.
function(pupitre_qtest name)
  cmake_parse_arguments(Q "" "IN;TIMEOUT" "SOURCES;LABELS" ${ARGN})
  if(NOT Q_IN)
    pupitre_test(qt ${name} ${ARGN})
    return()
  endif()
  target_sources(${Q_IN} PRIVATE ${Q_SOURCES})
  list(GET Q_SOURCES 0 file)
  cmake_path(GET file STEM stem)
  pupitre_testentry(${name} "${Q_TIMEOUT}" "${Q_LABELS}" ${Q_IN} ${stem})
endfunction()

function(pupitre_qprogram name)
  cmake_parse_arguments(P "" "" "LINK" ${ARGN})
  add_executable(${name} ${PROJECT_SOURCE_DIR}/tests/qtprogram.cpp)
  pupitre_qt_target(${name})
  target_link_libraries(${name} PRIVATE ${P_LINK} Qt6::Test)
endfunction()
