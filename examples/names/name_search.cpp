// SPDX-License-Identifier: BSL-1.0
#include "name_search.hpp"

#include "compiled_gazetteer.hpp"
#include "form_names.hpp"
#include "gazetteer_table.hpp"

#include <memory>

static name_search search_for(const name_list& names, const std::string& path, const std::string& form,
                              akshara::match_policy policy) {
    return with_form(form, [&](auto chosen) -> name_search {
        const auto gazetteer = std::make_shared<const akshara::gazetteer<decltype(chosen)>>(chosen, names.phrases());
        tell_rejected(path, names, gazetteer->rejected());
        return [gazetteer, entities = names.entities(), spellings = listed_spellings(names), policy](akshara::text_piece text) {
            return named_phrases(text, gazetteer->view(), entities, spellings, policy);
        };
    });
}

static name_search search_for(compiled_gazetteer names, akshara::match_policy policy) {
    const auto kept = std::make_shared<const compiled_gazetteer>(std::move(names));
    return with_form(kept->form, [&](auto chosen) -> name_search {
        return [kept, gazetteer = akshara::gazetteer_view(chosen, kept->block), policy](akshara::text_piece text) {
            return named_phrases(text, gazetteer, kept->entities, {}, policy); // a block has no spellings
        };
    });
}

name_search make_name_search(const std::string& path, const std::optional<std::string>& form,
                             akshara::match_policy policy) {
    input file(path);
    if (!file.begins_with(compiled_gazetteer_begins))
        return search_for(read_gazetteer_table(path, file), path, form.value_or(default_form), policy);
    compiled_gazetteer names = read_compiled_gazetteer(path, file);
    if (form && *form != names.form)
        throw failure(wrong_options, path + ": compiled in the form " + names.form + ", not " + *form);
    return search_for(std::move(names), policy);
}
