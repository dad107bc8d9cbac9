// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_NAME_EDGE_HPP
#define AKSHARA_PHRASE_NAME_EDGE_HPP

#include <akshara/phrase/word_set.hpp>

namespace akshara::inline v0::detail {

/// Words, in `search_form`, that stand before a name and are not of it: where one comes, the name has begun. A name may
/// hold some of them (राष्ट्रपति भवन), but more often one is its neighbour, and a wrong name is worse than none.
inline constexpr auto before_names = word_set{
    // case markers and postpositions: पाकिस्तान के | शाह महमूद कुरैशी
    " का की के को ने से में पर तक द्वारा लिए साथ बाद पहले बीच खिलाफ तहत अनुसार मुताबिक ओर तरफ पास सहित समेत बिना जरिए दौरान "
    "वाला वाले वाली नामक यानी "
    // conjunctions and particles: और | सर्गेई लावरोव
    "और या कि जो लेकिन मगर किंतु परंतु तो भी ही जबकि क्योंकि अथवा नहीं न कर करके "
    // pronouns and determiners: उनके, इस | साल
    "यह वह ये वे मैं हम आप तुम इस उस इन उन जिस जिन किस अपना अपनी अपने मेरा मेरी मेरे हमारा हमारी हमारे "
    "इसका इसकी इसके उसका उसकी उसके इनका इनकी इनके उनका उनकी उनके जिसका जिसकी जिसके इसे उसे इन्हें उन्हें "
    "एक दो तीन कुछ कई सभी हर दोनों अन्य दूसरे पहला पहली नए नया लोग "
    // adverbs that a sentence begins with: हालांकि | अंतरराष्ट्रीय मुद्राकोष
    "हालांकि अब जब तब अभी फिर यहां वहां यहीं वहीं इधर उधर आज कल लगभग करीब "
    // verbs that may end the clause before: है | डेल्टा
    "है हैं था थी थे हो हुआ हुई हुए होगा होगी होंगे गया गए गई किया कहा बताया दिया दी लिया ली रहा रही रहे करने होने करते "
    // what people are: विदेश मंत्री | सर्गेई लावरोव
    "मंत्री प्रधानमंत्री मुख्यमंत्री उपमुख्यमंत्री राष्ट्रपति उपराष्ट्रपति राज्यपाल सांसद विधायक अध्यक्ष उपाध्यक्ष महासचिव सचिव प्रवक्ता नेता "
    "समकक्ष राजदूत न्यायाधीश जस्टिस जज आयुक्त निदेशक प्रमुख अधिकारी जनरल कर्नल मेजर कैप्टन कप्तान कोच बल्लेबाज गेंदबाज "
    "खिलाडी अभिनेता अभिनेत्री एक्टर एक्ट्रेस निर्देशक गायक गायिका लेखक लेखिका पत्रकार संपादक सीईओ संस्थापक पूर्व वरिष्ठ "
    "श्री श्रीमती सुश्री डॉ डॉक्टर प्रो प्रोफेसर पति पत्नी बेटा बेटे बेटी पुत्र पुत्री भाई बहन पिता माता मां "};

/// Between the words of a name, never at its edges, and no letter of its acronym stands for them: लिबरेशन टाइगर्स ऑफ
/// तमिल ईलम is LTTE. Where one comes the name goes on.
inline constexpr auto within_names = word_set{" ऑफ ऑव फॉर एंड "};
/// The same of Hindi's own: रक्षा अनुसंधान एवं विकास संगठन is DRDO. They may as well stand between two names; और most often
/// does.
inline constexpr auto perhaps_within_names = word_set{" एवं तथा व "};

} // namespace akshara::detail

#endif
