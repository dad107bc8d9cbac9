# SPDX-License-Identifier: BSL-1.0
# cmake -D COMPILER=… -D INCLUDE=… -D FILE=… -P check.cmake: one case of compile_fail; INCLUDE is one folder or more.
macro(fail complaint)
  message("${FILE}: ${complaint}\n${words}")
  message(FATAL_ERROR "see above")
endmacro()

list(TRANSFORM INCLUDE PREPEND -I)

macro(compile)
  execute_process(COMMAND ${COMPILER} -std=c++20 -fsyntax-only ${INCLUDE} ${ARGN} ${FILE}
                  RESULT_VARIABLE result OUTPUT_VARIABLE words ERROR_VARIABLE words)
endmacro()

file(STRINGS ${FILE} expectations REGEX "^// EXPECT: ")
file(STRINGS ${FILE} flags REGEX "^// FLAGS: ")
string(REPLACE "// FLAGS: " "" flags "${flags}")
separate_arguments(flags)

if(NOT expectations)
  fail("no EXPECT line")
endif()

compile(-DCONTROL)
if(NOT result EQUAL 0)
  fail("the right way does not compile")
endif()

compile(${flags})
if(result EQUAL 0)
  fail("the mistake compiles")
endif()

foreach(expectation IN LISTS expectations)
  string(REPLACE "// EXPECT: " "" expectation "${expectation}")
  if(NOT words MATCHES "${expectation}")
    fail("the message does not match \"${expectation}\"")
  endif()
endforeach()
