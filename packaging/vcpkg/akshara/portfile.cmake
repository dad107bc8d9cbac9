# SPDX-License-Identifier: BSL-1.0
# An overlay port of the checkout that it lies in. Not run here: written after vcpkg's guide for header-only libraries.
get_filename_component(SOURCE_PATH ${CURRENT_PORT_DIR}/../../.. ABSOLUTE)

set(VCPKG_BUILD_TYPE release) # headers are the same in both
vcpkg_cmake_configure(
  SOURCE_PATH ${SOURCE_PATH}
  OPTIONS -DAKSHARA_BUILD_TESTS=OFF -DAKSHARA_BUILD_EXAMPLES=OFF -DAKSHARA_BUILD_BENCHMARKS=OFF)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(CONFIG_PATH share/cmake/akshara)
vcpkg_fixup_pkgconfig()

file(REMOVE_RECURSE ${CURRENT_PACKAGES_DIR}/lib ${CURRENT_PACKAGES_DIR}/share/licenses)
vcpkg_install_copyright(FILE_LIST ${SOURCE_PATH}/LICENSE ${SOURCE_PATH}/LICENSE-UNICODE)
