# SPDX-License-Identifier: BSL-1.0
# cmake -D WAY=… -D ROOT=… -D WORK=… -D GENERATOR=… -D COMPILER=… -P check.cmake: takes the library one WAY,
# from the project in ROOT, builds the consumer in the folder WORK and runs it.
function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ECHO STDOUT COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# Configures a project into WORK/build; none of what our own tests and programs use may have been looked for, but for what
# the annexes need by a project that links them.
function(configure source)
  run(${CMAKE_COMMAND} -G ${GENERATOR} -D CMAKE_CXX_COMPILER=${COMPILER} -S ${source} -B ${WORK}/build ${ARGN})
  if(source MATCHES "/find_annexes$")
    return()
  endif()
  file(STRINGS ${WORK}/build/CMakeCache.txt reached REGEX "^[^/#]*(Catch2|benchmark|nlohmann|CLI11|ICU|utf8cpp)")
  if(reached)
    message(FATAL_ERROR "a consumer looked for ${reached}")
  endif()
endfunction()

# Builds the consumer's project and leaves its program as WORK/consumer.
function(build_consumer source)
  configure(${source} ${ARGN})
  run(${CMAKE_COMMAND} --build ${WORK}/build --target consumer)
  file(RENAME ${WORK}/build/consumer ${WORK}/consumer)
endfunction()

# Installs with every option off, and moves what was installed: the package must not remember where it was.
function(install_elsewhere)
  set(off "")
  foreach(part TESTS EXAMPLES BENCHMARKS)
    list(APPEND off -D AKSHARA_BUILD_${part}=OFF)
  endforeach()
  configure(${ROOT} ${off} -D CMAKE_INSTALL_PREFIX=${WORK}/first)
  run(${CMAKE_COMMAND} --install ${WORK}/build)
  file(RENAME ${WORK}/first ${WORK}/prefix)
  file(REMOVE_RECURSE ${WORK}/build)

  file(GLOB_RECURSE headers RELATIVE ${ROOT} ${ROOT}/include/*.hpp)
  file(GLOB_RECURSE installed RELATIVE ${WORK}/prefix ${WORK}/prefix/include/*)
  list(REMOVE_ITEM headers ${installed})
  if(headers)
    message(FATAL_ERROR "not installed: ${headers}")
  endif()
endfunction()

file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
set(expected "0-9 क्ष\n9-21 त्रि\n21-24 य\n")

if(WAY STREQUAL "fetch_content")
  build_consumer(${ROOT}/examples/consumer)
elseif(WAY STREQUAL "add_subdirectory")
  build_consumer(${ROOT}/tests/packaging/add_subdirectory)
elseif(WAY STREQUAL "find_package")
  install_elsewhere()
  build_consumer(${ROOT}/tests/packaging/find_package -D CMAKE_PREFIX_PATH=${WORK}/prefix)
elseif(WAY STREQUAL "find_annexes")
  install_elsewhere()
  build_consumer(${ROOT}/tests/packaging/find_annexes -D CMAKE_PREFIX_PATH=${WORK}/prefix)
  set(expected "0-3 क्ष\n3-7 त्रि\n7-8 य\n")
elseif(WAY STREQUAL "include_path")
  run(${COMPILER} -std=c++20 -I ${ROOT}/include ${ROOT}/examples/consumer/main.cpp -o ${WORK}/consumer)
endif()

execute_process(COMMAND ${WORK}/consumer OUTPUT_VARIABLE output COMMAND_ERROR_IS_FATAL ANY)
if(NOT output STREQUAL expected)
  message(FATAL_ERROR "the consumer says\n${output}")
endif()
