# SPDX-License-Identifier: BSL-1.0
# The annexes: akshara::icu and akshara::utfcpp, which need a library each. It is whoever links one that looks for its
# library (find_package(ICU COMPONENTS uc i18n), find_package(utf8cpp)); who links none never hears of them.
add_library(akshara_icu INTERFACE)
target_link_libraries(akshara_icu INTERFACE akshara ICU::i18n ICU::uc)

add_library(akshara_utfcpp INTERFACE)
# The package of utfcpp 3 calls its target utf8cpp, that of utfcpp 4 may call it utf8cpp::utf8cpp.
target_link_libraries(akshara_utfcpp INTERFACE akshara $<IF:$<TARGET_EXISTS:utf8cpp>,utf8cpp,utf8cpp::utf8cpp>)

foreach(annex icu utfcpp)
  add_library(akshara::${annex} ALIAS akshara_${annex})
  set_target_properties(akshara_${annex} PROPERTIES EXPORT_NAME ${annex})
endforeach()
