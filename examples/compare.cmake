# SPDX-License-Identifier: BSL-1.0
# cmake -D GOLDEN=… -P compare.cmake -- PROGRAM [ARGUMENT…]: runs it and compares its output with the golden file.
set(command "")
foreach(i RANGE ${CMAKE_ARGC})
  if(DEFINED first_of_command AND i LESS CMAKE_ARGC)
    list(APPEND command "${CMAKE_ARGV${i}}")
  elseif("${CMAKE_ARGV${i}}" STREQUAL "--")
    set(first_of_command ${i})
  endif()
endforeach()

execute_process(COMMAND ${command} OUTPUT_VARIABLE output RESULT_VARIABLE status)
file(READ ${GOLDEN} golden)
if(NOT status EQUAL 0 OR NOT output STREQUAL golden)
  message("${output}")
  message(FATAL_ERROR "not as ${GOLDEN} says (status ${status})")
endif()
