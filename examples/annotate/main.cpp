// SPDX-License-Identifier: BSL-1.0
#include "annotator.hpp"
#include "answers.hpp"
#include "inputs.hpp"
#include "json_lines.hpp"
#include "options.hpp"
#include "presentation.hpp"
#include "program.hpp"

/// Makes answers out of documents and records: who said what, as the options ask for it.
class answering {
public:
    explicit answering(const options& given) : show_(make_presentation(given)), annotate_(make_annotator(given)) {}

    const presentation& show() const { return show_; }

    answer to(const document& given) const {
        const annotation found = annotate_(given.text);
        return {show_.document(given.id, found), fine, summary_of(found)};
    }
    answer to(const bad_record& bad) const {
        answer made{show_.record(bad), bad_data, {}};
        made.summary.bad_records = 1;
        return made;
    }
    answer to_line(const std::string& record, std::size_t number) const {
        return std::visit([&](const auto& read) { return to(read); }, read_record(record, number));
    }

private:
    presentation show_;
    annotator annotate_;
};

/// Whether a line holds a record: empty lines are passed over.
static bool holds_record(const std::string& line) { return line.find_first_not_of(" \t\r\n") != line.npos; }

int main(int argc, char** argv) {
    return run("annotate", [&] {
        const std::optional<options> given = read_options(argc, argv);
        if (!given) return fine;

        const answering answer(*given);
        answers all(given->jobs, given->progress);
        const auto add_records = [&](input& in) {
            std::string line;
            for (std::size_t number = 1; in.next_line(line); ++number) {
                if (holds_record(line))
                    all.add([&answer, line, number] { return answer.to_line(line, number); }, line.size());
                if (!in.line_waits()) all.print();
            }
        };
        const auto add_document = [&](const std::string& name, input& in) {
            document whole{name, in.rest()};
            const std::size_t size = whole.text.size();
            all.add([&answer, whole = std::move(whole)] { return answer.to(whole); }, size);
        };

        std::cout << answer.show().begin;
        const status read = for_each_input("annotate", given->files, [&](const std::string& name, input& in) {
            if (given->records) add_records(in);
            else add_document(name, in);
        });
        const status worst = std::max(read, all.finish());
        std::cout << answer.show().end << (given->summary ? json_line(all.all()) : "");
        return worst;
    });
}
