# SPDX-License-Identifier: BSL-1.0
# cpack -G DEB makes libakshara-dev of what is installed, for every processor: headers are text.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME libakshara-dev)
set(CPACK_PACKAGE_VENDOR "The akshara project")
set(CPACK_PACKAGE_CONTACT "The akshara project <contact@akshara.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Hindi text in UTF-8, C++20 headers")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "A header-only library: grapheme clusters, words and sentences, normalization that\n\
keeps offsets, names of a list and who said what. It needs the standard library\n\
of C++20 alone. Taken by find_package(akshara), by pkg-config or by an include path.")
set(CPACK_DEBIAN_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

# Where Debian looks for the licence.
set(copyright "")
foreach(licence LICENSE LICENSE-UNICODE)
  file(READ ${licence} text)
  string(APPEND copyright "${text}\n")
endforeach()
file(CONFIGURE OUTPUT debian/copyright CONTENT "${copyright}" @ONLY)
set(CPACK_INSTALLED_DIRECTORIES ${CMAKE_CURRENT_BINARY_DIR}/debian usr/share/doc/${CPACK_PACKAGE_NAME})

include(CPack)
