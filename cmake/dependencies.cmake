# SPDX-License-Identifier: BSL-1.0
# What our own tests, programs and benchmarks use: looked for on this machine first, fetched second.
# Code asks whether a target exists (akshara_missing); a consumer of the library reads none of this.
option(AKSHARA_FETCH_DEPENDENCIES "Fetch what find_package does not find" ON)

include(FetchContent)

# akshara_find(<package> <target> <for what> [<repository> <tag>]): makes <target>, or says that it is missing.
macro(akshara_find package target purpose)
  if(NOT TARGET ${target})
    find_package(${package} QUIET)
  endif()
  if(NOT TARGET ${target} AND AKSHARA_FETCH_DEPENDENCIES AND ${ARGC} GREATER 3)
    akshara_fetch(${package} ${ARGN})
  endif()
  if(TARGET ${target})
    message(STATUS "akshara: ${package} found, for ${purpose}")
  else()
    message(STATUS "akshara: ${package} MISSING, for ${purpose}")
  endif()
endmacro()

# Without a network FetchContent would end the whole configuration, so the repository is asked first.
macro(akshara_fetch package repository tag)
  find_package(Git QUIET)
  set(akshara_reachable 1)
  if(GIT_FOUND)
    execute_process(
      COMMAND ${GIT_EXECUTABLE} ls-remote --exit-code ${repository} refs/tags/${tag}
      TIMEOUT 20
      RESULT_VARIABLE akshara_reachable
      OUTPUT_QUIET ERROR_QUIET)
  endif()
  if(akshara_reachable STREQUAL "0")
    message(STATUS "akshara: fetching ${package} ${tag} from ${repository}")
    FetchContent_Declare(${package} GIT_REPOSITORY ${repository} GIT_TAG ${tag} GIT_SHALLOW ON)
    FetchContent_MakeAvailable(${package})
  else()
    message(STATUS "akshara: ${package} is not installed and ${repository} cannot be reached")
  endif()
endmacro()

if(AKSHARA_BUILD_TESTS)
  akshara_find(Catch2 Catch2::Catch2 "the tests" https://github.com/catchorg/Catch2.git v3.7.1)
  if(NOT TARGET Catch2::Catch2)
    message(FATAL_ERROR "The tests need Catch2: install it (Debian, Ubuntu: catch2), "
                        "or configure with -DAKSHARA_BUILD_TESTS=OFF")
  endif()
  if(DEFINED catch2_SOURCE_DIR)
    list(APPEND CMAKE_MODULE_PATH ${catch2_SOURCE_DIR}/extras)
  endif()
endif()

if(AKSHARA_BUILD_BENCHMARKS)
  set(BENCHMARK_ENABLE_TESTING OFF)
  akshara_find(benchmark benchmark::benchmark "the benchmarks" https://github.com/google/benchmark.git v1.9.1)
endif()

# Programs that show an annex are left out where its library is not installed, so for them none is fetched.
if(AKSHARA_BUILD_TESTS OR AKSHARA_BUILD_EXAMPLES OR AKSHARA_BUILD_BENCHMARKS)
  find_package(ICU QUIET COMPONENTS uc i18n)
  find_package(utf8cpp QUIET)
  if(NOT TARGET utf8cpp AND TARGET utf8cpp::utf8cpp)
    add_library(utf8cpp ALIAS utf8cpp::utf8cpp)
  endif()
endif()
if(AKSHARA_BUILD_TESTS OR AKSHARA_BUILD_BENCHMARKS)
  akshara_find(ICU ICU::uc "the annex and the comparisons with ICU")
  akshara_find(utf8cpp utf8cpp "the annex and the comparisons with utfcpp" https://github.com/nemtrif/utfcpp.git v4.0.6)
endif()

# akshara_find_rival(<name> <header> <library>): makes akshara_<name> of a library that has no package for CMake.
function(akshara_find_rival name header library)
  find_path(AKSHARA_${name}_INCLUDE ${header})
  find_library(AKSHARA_${name}_LIBRARY ${library})
  mark_as_advanced(AKSHARA_${name}_INCLUDE AKSHARA_${name}_LIBRARY)
  if(AKSHARA_${name}_INCLUDE AND AKSHARA_${name}_LIBRARY)
    add_library(akshara_${name} INTERFACE)
    target_include_directories(akshara_${name} SYSTEM INTERFACE ${AKSHARA_${name}_INCLUDE})
    target_link_libraries(akshara_${name} INTERFACE ${AKSHARA_${name}_LIBRARY})
  endif()
endfunction()

if(AKSHARA_BUILD_BENCHMARKS)
  akshara_find_rival(utf8proc utf8proc.h utf8proc)
  akshara_find_rival(libunistring unigbrk.h unistring)
endif()

if(AKSHARA_BUILD_TESTS OR AKSHARA_BUILD_EXAMPLES)
  akshara_find(nlohmann_json nlohmann_json::nlohmann_json "JSON in programs and tests"
               https://github.com/nlohmann/json.git v3.11.3)
endif()
if(AKSHARA_BUILD_EXAMPLES)
  akshara_find(CLI11 CLI11::CLI11 "the options of programs" https://github.com/CLIUtils/CLI11.git v2.4.2)
  akshara_find(SQLite3 SQLite::SQLite3 "full-text search")
endif()
