// SPDX-License-Identifier: BSL-1.0
#include "name_search.hpp"

#include "form_names.hpp"
#include "gazetteer_table.hpp"

#include <memory>

name_search make_name_search(const std::string& path, const std::optional<std::string>& form,
                             akshara::match_policy policy) {
    input file(path);
    const name_list names = read_gazetteer_table(path, file);
    return with_form(form.value_or(default_form), [&](auto chosen) -> name_search {
        const auto gazetteer = std::make_shared<const akshara::gazetteer<decltype(chosen)>>(chosen, names.phrases());
        tell_rejected(path, names, gazetteer->rejected());
        return [gazetteer, entities = names.entities(), policy](akshara::text_piece text) {
            return named_phrases(text, gazetteer->view(), entities, policy);
        };
    });
}
