# SPDX-License-Identifier: BSL-1.0
# What vcpkg reads is JSON and names the version of the headers; neither vcpkg nor Conan is run.
file(STRINGS ${ROOT}/include/akshara/version.hpp version REGEX "^#define AKSHARA_VERSION \"")
string(REGEX MATCH "[0-9]+[.][0-9]+[.][0-9]+" version "${version}")

foreach(manifest vcpkg.json packaging/vcpkg/akshara/vcpkg.json)
  file(READ ${ROOT}/${manifest} json)
  string(JSON named GET "${json}" version)
  if(NOT named STREQUAL version)
    message(FATAL_ERROR "${manifest} names version ${named}, the headers ${version}")
  endif()
endforeach()
