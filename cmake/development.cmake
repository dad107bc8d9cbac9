# SPDX-License-Identifier: BSL-1.0
# akshara_dev: the library as our own tests, programs and benchmarks compile it, with every warning; an error here, not
# where a consumer builds them with a compiler of another year.
add_library(akshara_dev INTERFACE)
if(AKSHARA_TEST_SINGLE_HEADER)
  target_link_libraries(akshara_dev INTERFACE akshara_one_file)
else()
  target_link_libraries(akshara_dev INTERFACE akshara::akshara)
endif()

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  set(akshara_warnings -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
  if(PROJECT_IS_TOP_LEVEL)
    list(APPEND akshara_warnings -Werror)
  endif()
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    list(APPEND akshara_warnings -Wno-restrict) # it sees strings overlap that do not, where they are added up (PR 105651)
  endif()
  target_compile_options(akshara_dev INTERFACE ${akshara_warnings})
endif()

# A static_assert on a whole article takes more steps than compilers allow by default.
target_compile_options(
  akshara_dev
  INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fconstexpr-loop-limit=100000000 -fconstexpr-ops-limit=4000000000>
            $<$<CXX_COMPILER_ID:Clang,AppleClang>:-fconstexpr-steps=400000000>)

# When g++ 12 collects its garbage it may take a type for one that satisfies a concept which another, now gone, has
# satisfied; so it is given room to do without.
target_compile_options(
  akshara_dev INTERFACE $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:--param=ggc-min-heapsize=1048576>)

# akshara_missing(<out> <target>...): those of the targets that this configuration does not have.
function(akshara_missing out)
  set(missing "")
  foreach(target IN LISTS ARGN)
    if(NOT TARGET ${target})
      list(APPEND missing ${target})
    endif()
  endforeach()
  set(${out} "${missing}" PARENT_SCOPE)
endfunction()

# akshara_add_skipped_test(<name> <what is missing>): a test that ctest reports as skipped, with the reason.
function(akshara_add_skipped_test name)
  list(JOIN ARGN ", " missing)
  add_test(NAME ${name} COMMAND ${CMAKE_COMMAND} -E echo "skipped: needs ${missing}")
  set_tests_properties(${name} PROPERTIES SKIP_REGULAR_EXPRESSION "skipped: needs")
endfunction()
