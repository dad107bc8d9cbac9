# SPDX-License-Identifier: BSL-1.0
# The target akshara_single_header makes the library as one file, single_include/akshara.hpp in the build folder. With
# AKSHARA_TEST_SINGLE_HEADER our tests, programs and benchmarks are compiled with that file in place of include/, which
# is no longer on their path: each header that they name is there a line that includes the one file.
option(AKSHARA_TEST_SINGLE_HEADER "Compile the tests, programs and benchmarks with the one file" OFF)

find_package(Python3 QUIET COMPONENTS Interpreter)
if(NOT Python3_FOUND)
  if(AKSHARA_TEST_SINGLE_HEADER)
    message(FATAL_ERROR "AKSHARA_TEST_SINGLE_HEADER needs Python 3, which makes the one file")
  endif()
  return()
endif()

# Made by every build, and left alone where it would say the same.
set(akshara_single_include ${PROJECT_BINARY_DIR}/single_include)
add_custom_target(
  akshara_single_header
  COMMAND ${Python3_EXECUTABLE} -B ${PROJECT_SOURCE_DIR}/tools/make_single_header.py ${akshara_single_include}/akshara.hpp
  BYPRODUCTS ${akshara_single_include}/akshara.hpp
  VERBATIM)

if(AKSHARA_TEST_SINGLE_HEADER)
  foreach(header IN LISTS akshara_headers)
    string(REGEX REPLACE "^include/" "" header ${header})
    file(CONFIGURE OUTPUT ${akshara_single_include}/${header} CONTENT "#include <akshara.hpp>\n")
  endforeach()
  # The test of blocks takes in a body of its own.
  file(COPY include/akshara/simd DESTINATION ${akshara_single_include}/akshara FILES_MATCHING PATTERN "*.inc")
  add_library(akshara_one_file INTERFACE)
  target_compile_features(akshara_one_file INTERFACE cxx_std_20)
  target_include_directories(akshara_one_file INTERFACE ${akshara_single_include})
  add_dependencies(akshara_one_file akshara_single_header)
endif()
