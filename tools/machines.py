#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""The compilers and machines that tools/dev test-matrix tries, and their presets: cmake/machine_presets.json.

A machine is a compiler, its flags and what runs the program. `cmake --workflow --preset machine-NAME` configures,
builds and tests with one, wherever the packages it names are installed. To add a machine, add it to MACHINES and run
this program, which writes the presets anew.
"""

import argparse
import dataclasses
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PRESETS = ROOT / "cmake/machine_presets.json"

SMALL = ("reliability",)
ROOMS = SMALL + ("simd", "unicode", "text", "segment", "normalize", "phrase", "quote")


@dataclasses.dataclass(frozen=True)
class Machine:
    name: str  # of the row, and behind "machine-" of the preset
    what: str  # what is tried
    packages: tuple  # of Debian and Ubuntu, beside CMake, Ninja and, for more suites than the small one, Catch2
    compiler: str
    flags: str = ""  # beside -O1 -D_GLIBCXX_ASSERTIONS
    emulator: tuple = ()  # the program that runs the tests, and its options
    system: tuple = ()  # CMAKE_SYSTEM_NAME, CMAKE_SYSTEM_PROCESSOR, for another system than the one it is built on
    settings: dict = dataclasses.field(default_factory=dict)  # of CMake
    environment: dict = dataclasses.field(default_factory=dict)  # of the tests
    suites: tuple = SMALL
    note: str = ""  # what is known of it

    @property
    def preset(self):
        return f"machine-{self.name}"


def cross(name, what, triple, processor, emulator="", **more):
    """A processor whose programs an emulator runs, or this one itself."""
    return Machine(
        name, what, packages=(f"g++-{triple}",) + (("qemu-user",) if emulator else ()), compiler=f"{triple}-g++",
        system=("Linux", processor), emulator=(emulator,) if emulator else (),
        settings={"CMAKE_EXE_LINKER_FLAGS": "-static"}, **more)


def clang(version, **more):
    return Machine(f"clang-{version}", f"clang {version}", (f"clang-{version}",), f"clang++-{version}", **more)


def gcc(version, **more):
    return Machine(f"gcc-{version}", f"g++ {version}", (f"g++-{version}",), f"g++-{version}", **more)


def checked(name, what, flags, compiler="clang++-19", **more):
    """A sanitizer of clang."""
    return Machine(name, what, ("clang-19", "libclang-rt-19-dev"), compiler, f"-g {flags}", **more)


CXX23 = {"CMAKE_CXX_STANDARD": "23"}
LIBCXX = ("libc++-19-dev", "libc++abi-19-dev")
HARDENED = "-stdlib=libc++ -D_LIBCPP_HARDENING_MODE=_LIBCPP_HARDENING_MODE_EXTENSIVE"
WASM = ("clang-19", "lld-19", "libclang-rt-19-dev-wasm32", "wasi-libc", "libc++-19-dev-wasm32", "libc++abi-19-dev-wasm32",
        "nodejs")

# The first one's answers are those that the others must give.
MACHINES_OF_SMALL_SUITE = [
    gcc(12),
    gcc(13),
    gcc(14),
    clang(14),
    clang(15),
    clang(16),
    clang(17),
    clang(18),
    clang(19),
    Machine("libc++", "libc++ 19, hardened (extensive)", ("clang-19",) + LIBCXX, "clang++-19", HARDENED),
    cross("i686", "32-bit x86, no kernel of ours", "i686-linux-gnu", "i686"),
    cross("aarch64", "AArch64, NEON", "aarch64-linux-gnu", "aarch64", "qemu-aarch64"),
    # Apple's processors have this kernel by this compiler, if with another system.
    Machine("aarch64-clang", "AArch64, NEON by clang", ("clang-19", "g++-aarch64-linux-gnu", "qemu-user"), "clang++-19",
            system=("Linux", "aarch64"), emulator=("qemu-aarch64",), settings={"CMAKE_CXX_COMPILER_TARGET": "aarch64-linux-gnu", "CMAKE_EXE_LINKER_FLAGS": "-static"}),
    cross("armhf", "32-bit ARM", "arm-linux-gnueabihf", "arm", "qemu-arm"),
    cross("riscv64", "RISC-V", "riscv64-linux-gnu", "riscv64", "qemu-riscv64"),
    cross("s390x", "s390x, big-endian", "s390x-linux-gnu", "s390x", "qemu-s390x"),
    cross("ppc64le", "POWER, little-endian", "powerpc64le-linux-gnu", "ppc64le", "qemu-ppc64le"),
    cross("powerpc", "32-bit PowerPC, big-endian", "powerpc-linux-gnu", "ppc", "qemu-ppc"),
    # The kernel is chosen when the program runs, also on processors of other years.
    Machine("x86-64-2008", "x86-64 without AVX", ("g++-12", "qemu-user"), "g++-12", emulator=("qemu-x86_64", "-cpu", "Nehalem"),
            settings={"CMAKE_EXE_LINKER_FLAGS": "-static"}),
    Machine("x86-64-2006", "x86-64 without POPCNT", ("g++-12", "qemu-user"), "g++-12", emulator=("qemu-x86_64", "-cpu", "core2duo"),
            settings={"CMAKE_EXE_LINKER_FLAGS": "-static"}),
    Machine("mingw", "Windows by mingw-w64, in Wine", ("g++-mingw-w64-x86-64", "wine", "wine64"), "x86_64-w64-mingw32-g++-posix",
            system=("Windows", "x86_64"), emulator=("wine",), settings={"CMAKE_EXE_LINKER_FLAGS": "-static"},
            environment={"WINEDEBUG": "-all", "WINEPREFIX": "${sourceDir}/build/${presetName}/wine"}),
    # The stack of a WebAssembly program is 64 KiB when nobody asks for more, and is written past without a word.
    Machine("wasm", "WebAssembly (WASI), in Node", WASM, "clang++-19", "-stdlib=libc++ -fno-exceptions", system=("Generic", "wasm32"),
            emulator=("node", "--no-warnings", "${sourceDir}/tests/reliability/wasi.mjs"),
            settings={"CMAKE_CXX_COMPILER_TARGET": "wasm32-wasi", "CMAKE_EXE_LINKER_FLAGS": "-Wl,-z,stack-size=1048576"}),
    Machine("emscripten", "WebAssembly by Emscripten, in Node", ("emscripten", "nodejs"), "em++", emulator=("node",),
            settings={"CMAKE_TOOLCHAIN_FILE": "/usr/share/emscripten/cmake/Modules/Platform/Emscripten.cmake",
                      "CMAKE_EXE_LINKER_FLAGS": "-sSTACK_SIZE=1048576"},
            note="the libc++ of Emscripten 3.1.6 has no std::vector for the compiler; `wasm` is WebAssembly with a later one"),
    Machine("c++23", "C++23", ("g++-12",), "g++-12", settings=CXX23),
    Machine("c++26", "C++26", ("clang-19",), "clang++-19", settings={"CMAKE_CXX_STANDARD": "26"}),
    Machine("unoptimized", "-O0", ("g++-12",), "g++-12", "-O0"),
    Machine("unoptimized-clang", "-O0", ("clang-19",), "clang++-19", "-O0"),
    Machine("optimized", "-O3 -flto", ("g++-12",), "g++-12", "-O3 -flto"),
    Machine("optimized-clang", "-O3", ("clang-19",), "clang++-19", "-O3"),
    Machine("x86-64-v3", "-march=x86-64-v3, AVX2 everywhere", ("g++-12",), "g++-12", "-O2 -march=x86-64-v3"),
    Machine("unsigned-char", "-funsigned-char", ("g++-12",), "g++-12", "-funsigned-char"),
    Machine("no-exceptions", "-fno-exceptions -fno-rtti", ("g++-12",), "g++-12", "-fno-exceptions -fno-rtti"),
    Machine("no-exceptions-clang", "-fno-exceptions -fno-rtti", ("clang-19",), "clang++-19", "-fno-exceptions -fno-rtti"),
    Machine("debug-mode", "_GLIBCXX_DEBUG, in C++23", ("clang-19",), "clang++-19", "-D_GLIBCXX_DEBUG -D_GLIBCXX_DEBUG_PEDANTIC",
            settings=CXX23, note="the std::vector of libstdc++ 12 in that mode is not for the compiler, so C++20 does not do"),
    checked("asan-ubsan", "AddressSanitizer, UndefinedBehaviorSanitizer", "-fsanitize=address,undefined,implicit-conversion,local-bounds -fno-sanitize-recover=all"),
    checked("tsan", "ThreadSanitizer", "-fsanitize=thread"),
    Machine("msan", "MemorySanitizer", ("clang-19", "libclang-rt-19-dev") + LIBCXX, "clang++-19", "-g -stdlib=libc++ -fsanitize=memory"),
    Machine("valgrind", "Valgrind", ("g++-12", "valgrind"), "g++-12", "-g", emulator=("valgrind", "-q", "--error-exitcode=9")),
]


def with_rooms(name, suites=ROOMS):
    """One of them once more with the rooms' own tests, which take many minutes to compile."""
    machine = next(m for m in MACHINES_OF_SMALL_SUITE if m.name == name)
    return dataclasses.replace(machine, name=f"{name}-rooms", suites=suites)


MACHINES = MACHINES_OF_SMALL_SUITE + [
    with_rooms("i686"),
    with_rooms("s390x"),
    with_rooms("libc++"),
    with_rooms("clang-16"),
    with_rooms("tsan", SMALL + ("phrase", "quote")),
]


def configuration(machine):
    """Its preset of configuring."""
    variables = {
        "CMAKE_CXX_COMPILER": machine.compiler,
        "CMAKE_CXX_FLAGS": " ".join(filter(None, ["-O1 -D_GLIBCXX_ASSERTIONS", machine.flags])),
    }
    if machine.suites != SMALL:
        variables |= {"AKSHARA_BUILD_TESTS": "ON", "AKSHARA_TEST_FOLDERS": ";".join(machine.suites), "AKSHARA_FETCH_DEPENDENCIES": "OFF",
                      "CMAKE_DISABLE_FIND_PACKAGE_ICU": "ON"}
    if machine.system:
        variables |= {"CMAKE_SYSTEM_NAME": machine.system[0], "CMAKE_SYSTEM_PROCESSOR": machine.system[1]}
    if machine.emulator:
        variables["CMAKE_CROSSCOMPILING_EMULATOR"] = ";".join(machine.emulator)
    return {"name": machine.preset, "inherits": "machine", "description": machine.what, "cacheVariables": variables | machine.settings}


def test(machine):
    made = {"name": machine.preset, "inherits": "machine", "configurePreset": machine.preset}
    if machine.environment:
        made["environment"] = machine.environment
    if machine.suites != SMALL:
        made["filter"] = {"include": {"name": f"^({'|'.join(machine.suites)}):"}, "exclude": {"name": "tables?$"}}
    return made


def presets():
    """The lists of presets, each after what all of it have in common."""
    variables = {
        "AKSHARA_BUILD_TESTS": "OFF",
        "AKSHARA_BUILD_EXAMPLES": "OFF",
        "AKSHARA_BUILD_BENCHMARKS": "OFF",
        "AKSHARA_BUILD_MACHINE_TEST": "ON",
    }
    any_of_all = {"name": "machine", "hidden": True}
    folder = {"generator": "Ninja", "binaryDir": "${sourceDir}/build/${presetName}"}
    ran = {"output": {"outputOnFailure": True}, "execution": {"noTestsAction": "error"}}
    return {
        "configurePresets": [any_of_all | folder | {"cacheVariables": variables}] + [configuration(m) for m in MACHINES],
        "buildPresets": [{"name": m.preset, "configurePreset": m.preset, "targets": [f"akshara_tests_{s}" for s in m.suites]}
                         for m in MACHINES],
        "testPresets": [any_of_all | ran] + [test(m) for m in MACHINES],
        "workflowPresets": [{"name": m.preset, "steps": [{"type": step, "name": m.preset} for step in ("configure", "build", "test")]}
                            for m in MACHINES],
    }


def written():
    """The file: a preset a line."""
    lists = [
        f'  "{kind}": [\n' + ",\n".join("    " + json.dumps(preset, ensure_ascii=False) for preset in each) + "\n  ]"
        for kind, each in presets().items()
    ]
    head = '  "version": 6,\n  "vendor": {"akshara": "Generated by tools/machines.py; do not edit."}'
    return "{\n" + ",\n".join([head] + lists) + "\n}\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="only compare what would be written with the file")
    text = written()
    if not parser.parse_args().check:
        PRESETS.write_text(text, encoding="utf-8")
    elif PRESETS.read_text(encoding="utf-8") != text:
        sys.exit(f"{PRESETS.relative_to(ROOT)} is not what tools/machines.py writes: run it")


if __name__ == "__main__":
    main()
