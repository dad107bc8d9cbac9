# SPDX-License-Identifier: BSL-1.0
# The headers, a relocatable CMake package (find_package(akshara) gives akshara::akshara, its components the annexes), and
# the same for pkg-config.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(package_dir ${CMAKE_INSTALL_DATADIR}/cmake/akshara)

if(CMAKE_VERSION VERSION_LESS 3.23)
  install(TARGETS akshara EXPORT akshara)
  install(DIRECTORY include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
else()
  install(TARGETS akshara EXPORT akshara FILE_SET HEADERS)
  # Parts of headers, which are none themselves, and the module.
  install(DIRECTORY include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN "*.inc" PATTERN "*.cppm")
endif()
install(EXPORT akshara NAMESPACE akshara:: FILE akshara-targets.cmake DESTINATION ${package_dir})
foreach(annex icu utfcpp)
  install(TARGETS akshara_${annex} EXPORT akshara_${annex})
  install(EXPORT akshara_${annex} NAMESPACE akshara:: FILE akshara-${annex}-targets.cmake DESTINATION ${package_dir})
endforeach()

install(FILES cmake/akshara-config.cmake DESTINATION ${package_dir})
write_basic_package_version_file(akshara-config-version.cmake COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/akshara-config-version.cmake DESTINATION ${package_dir})
install(FILES LICENSE LICENSE-UNICODE DESTINATION ${CMAKE_INSTALL_DATADIR}/licenses/akshara)

# akshara.pc finds the headers from where it lies itself. The standard is the consumer's own, -std=c++20 or later.
set(pc_dir ${CMAKE_INSTALL_FULL_DATADIR}/pkgconfig)
file(RELATIVE_PATH akshara_include_from_pc ${pc_dir} ${CMAKE_INSTALL_FULL_INCLUDEDIR})
configure_file(cmake/akshara.pc.in akshara.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/akshara.pc DESTINATION ${CMAKE_INSTALL_DATADIR}/pkgconfig)
