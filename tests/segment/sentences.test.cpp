// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/paragraphs.hpp>
#include <akshara/segment/sentences.hpp>
#include <akshara/text/count.hpp>
#include <akshara/text/within.hpp>

#include "catch.hpp"
#include "values.hpp"

#include <string>
#include <vector>

using akshara::sentence_line_ends;
using akshara::sentence_options;
using akshara::sentence_rules;
using akshara::sentences;

namespace {

using list = std::vector<std::string>;

constexpr sentence_options plain{.rules = sentence_rules::plain};
constexpr sentence_options wrapped{.line_ends = sentence_line_ends::wrap};

static_assert(says("कल डॉ. रेखा आईं। सब ख़ुश थे।" | sentences, {"कल डॉ. रेखा आईं। ", "सब ख़ुश थे।"}));
static_assert(count("कल डॉ. रेखा आईं। सब ख़ुश थे।" | sentences(plain)) == 3);
static_assert(says("वह\nगया।\nफिर" | sentences(wrapped), {"वह\nगया।\n", "फिर"}));
static_assert(("" | sentences).empty());

/// The sentences without the white space at their ends.
list trimmed(std::string_view text, sentence_options options = {}) {
    list found;
    for (const auto sentence : text | sentences(options)) {
        const std::size_t last = sentence.text.find_last_not_of(" \t\r\n");
        found.emplace_back(sentence.text.substr(0, last + 1));
    }
    return found;
}

std::string repeated(std::string_view piece, std::size_t times) {
    std::string made;
    made.reserve(piece.size() * times);
    for (std::size_t k = 0; k < times; ++k) made += piece;
    return made;
}

} // namespace

TEST_CASE("dandas, question and exclamation marks and full stops end sentences") {
    CHECK(trimmed("एक। दो॥ तीन? चार! पाँच. छह") == list{"एक।", "दो॥", "तीन?", "चार!", "पाँच.", "छह"});
    CHECK(trimmed("आया है.वह गया।फिर") == list{"आया है.", "वह गया।", "फिर"});
}

TEST_CASE("white space after a sentence belongs to it, and sentences tile the text") {
    constexpr std::string_view text = "एक।  दो।\n\nतीन";
    CHECK(texts(text | sentences) == list{"एक।  ", "दो।\n\n", "तीन"});
    CHECK(tiles(text | sentences, text));
}

TEST_CASE("the spans of sentences are the source's, in a part of it too") {
    constexpr std::string_view text = "एक। दो।";
    CHECK(spans(text | akshara::within(akshara::span{10, 19}) | sentences) == std::vector<akshara::span>{{10, 19}});
}

TEST_CASE("a string, a view of it and a call give the same sentences") {
    const std::string text = "एक। दो।";
    CHECK(texts(sentences(text)) == texts(text | sentences));
    CHECK(texts(text | sentences(sentence_options{})) == texts(text | sentences));
}

TEST_CASE("titles and references end no sentence") {
    CHECK(trimmed("पं. नेहरू और श्री. राव, सुश्री. माया मिलीं।").size() == 1);
    CHECK(trimmed("देखें पृ. 5, उदा. कमल, सं. 12।").size() == 1);
    CHECK(trimmed("असि. प्रो. डॉ. राव आए।").size() == 1);
}

TEST_CASE("units and years end a sentence before a line end only") {
    CHECK(trimmed("दाम 50 रु. है। सन् 50 ई. में स्व. राव।") == list{"दाम 50 रु. है।", "सन् 50 ई. में स्व. राव।"});
    CHECK(trimmed("दाम 50 रु.\nफिर", wrapped) == list{"दाम 50 रु.", "फिर"});
    CHECK(trimmed("कल डॉ.\nराव", wrapped) == list{"कल डॉ.\nराव"});
}

TEST_CASE("initials end no sentence, glued or spaced") {
    CHECK(trimmed("उ.प्र. में एम.ए. के बाद 5 कि.मी. दूर गया।").size() == 1);
    CHECK(trimmed("के. आर. नारायणन और वी. पी. सिंह आए। फिर गए।") ==
          list{"के. आर. नारायणन और वी. पी. सिंह आए।", "फिर गए।"});
    CHECK(trimmed("U.S. और U.N. में।").size() == 1);
}

TEST_CASE("letters' names that are words end sentences, and so does any other akshara") {
    CHECK(trimmed("वह कल आई. उसने चाय पी. यही बात थी. सब ने की.") ==
          list{"वह कल आई.", "उसने चाय पी.", "यही बात थी.", "सब ने की."});
}

TEST_CASE("a ० after a letter is an abbreviation sign") {
    CHECK(trimmed("डॉ० राव उ०प्र० गए। फिर") == list{"डॉ० राव उ०प्र० गए।", "फिर"});
}

TEST_CASE("decimals, times and section numbers end no sentence") {
    CHECK(trimmed("३.५ किलो और 10.30 बजे।").size() == 1);
    CHECK(trimmed("धारा २.१. देखें। फिर २.१.३. देखें।") == list{"धारा २.१. देखें।", "फिर २.१.३. देखें।"});
    CHECK(trimmed("सन् 2012. फिर") == list{"सन् 2012.", "फिर"});
}

TEST_CASE("an ellipsis ends a sentence at a line end only") {
    CHECK(trimmed("वह... फिर… बोला।").size() == 1);
    CHECK(trimmed("वह...\nफिर…\nबोला।", wrapped) == list{"वह...", "फिर…", "बोला।"});
    CHECK(trimmed("क्या?... फिर?… और। … बस") == list{"क्या?...", "फिर?…", "और।", "… बस"}); // the question mark ends
    CHECK(trimmed("वह आया...। फिर") == list{"वह आया...।", "फिर"});
}

TEST_CASE("pipes are dandas on a line where all of them are") {
    CHECK(trimmed("अब चलो| फिर रुको | बस|”") == list{"अब चलो|", "फिर रुको |", "बस|”"});
    CHECK(trimmed("अब चलो| क|ख फिर|").size() == 1);
    CHECK(trimmed("|क|ख|\nचलो| फिर") == list{"|क|ख|", "चलो|", "फिर"});
}

TEST_CASE("closing marks belong to the sentence, opening ones to the next") {
    CHECK(trimmed("“वह गया।” फिर (हाँ।) बस।") == list{"“वह गया।”", "फिर (हाँ।)", "बस।"});
    CHECK(trimmed("उसने कहा।“मैं आऊँगा।”") == list{"उसने कहा।", "“मैं आऊँगा।”"});
}

TEST_CASE("a line end ends a sentence, and blank lines go with it") {
    CHECK(texts("शीर्षक\nवह गया\r\n\r\nफिर" | sentences) == list{"शीर्षक\n", "वह गया\r\n\r\n", "फिर"});
    CHECK(texts("\n \nवह।\n" | sentences) == list{"\n \nवह।\n"});
    CHECK(texts(" \n\n" | sentences) == list{" \n\n"});
    CHECK(texts("क\u2028ख\u2029ग\u0085घ" | sentences) == list{"क\u2028", "ख\u2029", "ग\u0085", "घ"});
}

TEST_CASE("single line ends pass on request where no terminator stands before") {
    CHECK(trimmed("वह कल\nगया था। फिर\r\nआया।\n\nशीर्षक\n\nवह", wrapped) ==
          list{"वह कल\nगया था।", "फिर\r\nआया।", "शीर्षक", "वह"});
    CHECK(trimmed("वह।”\nफिर", wrapped) == list{"वह।”", "फिर"});
    CHECK(trimmed("वह\u2029फिर", wrapped) == list{"वह\u2029", "फिर"});
}

TEST_CASE("the plain rules are those of UAX #29") {
    CHECK(trimmed("कल डॉ. रेखा आईं।", plain) == list{"कल डॉ.", "रेखा आईं।"});
    CHECK(texts("क\n\nख" | sentences(plain)) == list{"क\n", "\n", "ख"});
    CHECK(trimmed("चलो| फिर", plain).size() == 1);
    CHECK(trimmed("वह... फिर", plain) == list{"वह...", "फिर"});
    CHECK(trimmed("वह\nगया। फिर\n\nक", {.rules = sentence_rules::plain, .line_ends = sentence_line_ends::wrap}) ==
          list{"वह\nगया।", "फिर", "", "क"});
}

TEST_CASE("a danda after a space and a doubled danda end one sentence each") {
    CHECK(trimmed("पहली बात । दूसरी बात ।। तीसरी बात।") == list{"पहली बात ।", "दूसरी बात ।।", "तीसरी बात।"});
}
TEST_CASE("डॉ. and प्रो. end no sentence") {
    CHECK(trimmed("कल डॉ. रेखा जोशी और प्रो. विनय राव आए। सब ख़ुश थे।") ==
          list{"कल डॉ. रेखा जोशी और प्रो. विनय राव आए।", "सब ख़ुश थे।"});
}
TEST_CASE("initials end no sentence, spaced or not") {
    CHECK(trimmed("सी. वी. रमण ने खोज की। बी.जे.पी. ने बधाई दी।") == list{"सी. वी. रमण ने खोज की।", "बी.जे.पी. ने बधाई दी।"});
}
TEST_CASE("the closing mark after the danda belongs to the sentence it closes") {
    CHECK(trimmed("उसने कहा, “मैं आऊँगा।” फिर वह चला गया।") == list{"उसने कहा, “मैं आऊँगा।”", "फिर वह चला गया।"});
}
TEST_CASE("… is no terminator, ?! is one end") {
    CHECK(trimmed("वह रुका… फिर बोला। सच में?! हाँ।") == list{"वह रुका… फिर बोला।", "सच में?!", "हाँ।"});
}
TEST_CASE("the exclamation mark ends a sentence") {
    CHECK(trimmed("बारिश रुकी! अब चलें। कितना अच्छा! सब बोले।") ==
          list{"बारिश रुकी!", "अब चलें।", "कितना अच्छा!", "सब बोले।"});
}
TEST_CASE("domains and addresses stay whole") {
    CHECK(trimmed("जानकारी example.in पर है। पता: a.b@example.in देखें।") ==
          list{"जानकारी example.in पर है।", "पता: a.b@example.in देखें।"});
}

TEST_CASE("hostile text of a megabyte is cut in linear time") {
    // Each would take minutes if anything were looked for again and again.
    for (const char* piece : {"क| ", "क|", "|", ".", "क. 5 ", "क.ख.", "वी. ", "1.", "1", "…", "।”", "”", "\n", " \n", "\r\n", "क\n"}) {
        CAPTURE(piece);
        const std::string text = repeated(piece, 300000);
        CHECK(tiles(text | sentences, text));
        CHECK(tiles(text | sentences(wrapped), text));
        CHECK(tiles(text | sentences(plain), text));
    }
    const std::string numbers = "क. " + repeated("5", 1000000);
    CHECK(count(numbers | sentences) == 2);
    const std::string marks = "क." + repeated("\u0902", 300000) + "ख";
    CHECK(count(marks | sentences) == 2);
}
