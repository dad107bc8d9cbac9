# SPDX-License-Identifier: BSL-1.0
"""The recipe for Conan 2: `conan create .` packs the headers. Not run here: written after Conan's guide for header-only
libraries."""

import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy, load
from conan.tools.layout import basic_layout


class Akshara(ConanFile):
    name = "akshara"
    description = "Hindi text in UTF-8: grapheme clusters, normalization, named phrases, quotations"
    license = "BSL-1.0 AND Unicode-3.0"
    package_type = "header-library"
    settings = "compiler"  # asked for the standard alone
    exports_sources = "include/*", "LICENSE", "LICENSE-UNICODE"
    no_copy_source = True

    def set_version(self):
        header = load(self, os.path.join(self.recipe_folder, "include/akshara/version.hpp"))
        self.version = re.search(r'#define AKSHARA_VERSION "([^"]+)"', header)[1]

    def layout(self):
        basic_layout(self)

    def validate(self):
        check_min_cppstd(self, 20)

    def package(self):
        copy(self, "include/*", self.source_folder, self.package_folder)
        copy(self, "LICENSE*", self.source_folder, os.path.join(self.package_folder, "licenses"))

    def package_id(self):
        self.info.clear()

    def package_info(self):
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
        self.cpp_info.set_property("cmake_target_name", "akshara::akshara")
