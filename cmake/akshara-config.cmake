# SPDX-License-Identifier: BSL-1.0
# find_package(akshara) gives akshara::akshara; find_package(akshara COMPONENTS icu utfcpp) gives akshara::icu and
# akshara::utfcpp too, and looks for the library that each needs.
include(CMakeFindDependencyMacro)
include(${CMAKE_CURRENT_LIST_DIR}/akshara-targets.cmake)

foreach(akshara_component IN LISTS akshara_FIND_COMPONENTS)
  if(akshara_component STREQUAL "icu")
    find_dependency(ICU COMPONENTS uc i18n)
  elseif(akshara_component STREQUAL "utfcpp")
    find_dependency(utf8cpp)
  else()
    set(akshara_NOT_FOUND_MESSAGE "akshara has no component ${akshara_component}: there are icu and utfcpp")
    set(akshara_FOUND FALSE)
    return()
  endif()
  include(${CMAKE_CURRENT_LIST_DIR}/akshara-${akshara_component}-targets.cmake)
  set(akshara_${akshara_component}_FOUND TRUE)
endforeach()
