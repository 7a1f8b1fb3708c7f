"""Communes and douars of the holdout group with their province, and the parts of an address, in both scripts."""

from samples.names import Name
from samples.places import Commune


def _communes(text: str) -> tuple[Commune, ...]:
    rows = ([part.strip() for part in line.split("|")] for line in text.strip().splitlines())
    return tuple(Commune(Name(latin, arabic), Name(province, of)) for latin, arabic, province, of in rows)


def _names(text: str) -> tuple[Name, ...]:
    pairs = (entry.split("=") for line in text.strip().splitlines() for entry in line.split(";"))
    return tuple(Name(latin.strip(), arabic.strip()) for latin, arabic in pairs)


COMMUNES = _communes("""
AIT MELLOUL|أيت ملول|INEZGANE AIT MELLOUL|إنزكان أيت ملول
AIT ISHAQ|أيت إسحاق|KHENIFRA|خنيفرة
AIT OURIR|أيت أورير|AL HAOUZ|الحوز
AJDIR|أجدير|AL HOCEIMA|الحسيمة
AKNOUL|أكنول|TAZA|تازة
ASSILAH|أصيلة|TANGER ASSILAH|طنجة أصيلة
AZILAL|أزيلال|AZILAL|أزيلال
BAB BERRED|باب برد|CHEFCHAOUEN|شفشاون
BEJAAD|أبي الجعد|KHOURIBGA|خريبكة
BENI ENSAR|بني انصار|NADOR|الناظور
BENSLIMANE|بنسليمان|BENSLIMANE|بنسليمان
BIOUGRA|بيوكرى|CHTOUKA AIT BAHA|اشتوكة أيت باها
BNI BOUAYACH|بني بوعياش|AL HOCEIMA|الحسيمة
BOUARFA|بوعرفة|FIGUIG|فجيج
BOUJDOUR|بوجدور|BOUJDOUR|بوجدور
BOULEMANE|بولمان|BOULEMANE|بولمان
BOUMALNE DADES|بومالن دادس|TINGHIR|تنغير
BOUZNIKA|بوزنيقة|BENSLIMANE|بنسليمان
DAKHLA|الداخلة|OUED ED DAHAB|وادي الذهب
DEMNATE|دمنات|AZILAL|أزيلال
DRARGA|الدراركة|AGADIR IDA OU TANANE|أكادير إداوتنان
EL AIOUN SIDI MELLOUK|العيون سيدي ملوك|TAOURIRT|تاوريرت
EL HAJEB|الحاجب|EL HAJEB|الحاجب
EL KELAA DES SRAGHNA|قلعة السراغنة|EL KELAA DES SRAGHNA|قلعة السراغنة
ERFOUD|أرفود|ERRACHIDIA|الرشيدية
ES SEMARA|السمارة|ES SEMARA|السمارة
FIGUIG|فجيج|FIGUIG|فجيج
FNIDEQ|الفنيدق|M'DIQ FNIDEQ|المضيق الفنيدق
FQUIH BEN SALAH|الفقيه بن صالح|FQUIH BEN SALAH|الفقيه بن صالح
GUERCIF|جرسيف|GUERCIF|جرسيف
IGHREM N'OUGDAL|إغرم نوكدال|OUARZAZATE|ورزازات
IMOUZZER KANDAR|إيموزار كندر|SEFROU|صفرو
IMZOUREN|إمزورن|AL HOCEIMA|الحسيمة
JERADA|جرادة|JERADA|جرادة
KALAAT M'GOUNA|قلعة مكونة|TINGHIR|تنغير
KSAR EL KEBIR|القصر الكبير|LARACHE|العرائش
LAAYOUNE|العيون|LAAYOUNE|العيون
LQLIAA|القليعة|INEZGANE AIT MELLOUL|إنزكان أيت ملول
MARTIL|مرتيل|M'DIQ FNIDEQ|المضيق الفنيدق
MECHRA BEL KSIRI|مشرع بلقصيري|SIDI KACEM|سيدي قاسم
MISSOUR|ميسور|BOULEMANE|بولمان
MY YACOUB|مولاي يعقوب|MOULAY YACOUB|مولاي يعقوب
OUAOUIZEGHT|واويزغت|AZILAL|أزيلال
OUED ZEM|وادي زم|KHOURIBGA|خريبكة
OUEZZANE|وزان|OUEZZANE|وزان
OULAD TEIMA|أولاد تايمة|TAROUDANT|تارودانت
SIDI BENNOUR|سيدي بنور|SIDI BENNOUR|سيدي بنور
SIDI IFNI|سيدي إفني|SIDI IFNI|سيدي إفني
SIDI YAHIA EL GHARB|سيدي يحيى الغرب|SIDI SLIMANE|سيدي سليمان
SKOURA AHL EL OUST|سكورة أهل الوسط|OUARZAZATE|ورزازات
SOUK EL ARBAA DU GHARB|سوق أربعاء الغرب|KENITRA|القنيطرة
TAFRAOUT|تافراوت|TIZNIT|تيزنيت
TAHANNAOUT|تحناوت|AL HAOUZ|الحوز
TAN TAN|طانطان|TAN TAN|طانطان
TATA|طاطا|TATA|طاطا
TINGHIR|تنغير|TINGHIR|تنغير
TISSA|تيسة|TAOUNATE|تاونات
YOUSSOUFIA|اليوسفية|YOUSSOUFIA|اليوسفية
ZAIO|زايو|NADOR|الناظور
ZAOUIAT CHEIKH|زاوية الشيخ|BENI MELLAL|بني ملال
""")

HAMLETS = _names("""
DOUAR AIT BOUALI=دوار ايت بوعلي; DOUAR TAGADIRT=دوار تاكاديرت; DOUAR IMI N'OULAOUN=دوار ايمي نولاون
DOUAR OULAD SIDI CHEIKH=دوار اولاد سيدي الشيخ; DOUAR LAKHNAFIF=دوار لخنافيف; DOUAR ZAOUIA=دوار الزاوية
DOUAR EL GHABA=دوار الغابة; DOUAR BNI OUKIL=دوار بني وكيل; KSAR TIGHFERT=قصر تيغفرت; DOUAR AFRA=دوار افرا
""")
QUARTERS = _names("""
LOTISSEMENT AL BARAKA=تجزئة البركة; LOT ENNAKHIL=تجزئة النخيل; HAY EL FARAH=حي الفرح; CITE RIAD=حي الرياض
LOTISSEMENT TARGA=تجزئة تاركة; QUARTIER INDUSTRIEL=الحي الصناعي; HAY BOUARGANE=حي بواركان; LOT AL IRFANE=تجزئة العرفان
HAY AOURIR=حي أورير; DERB SULTAN=درب السلطان; HAY LAAYAYDA=حي العيايدة; QUARTIER ADMINISTRATIF=الحي الإداري
""")
WAYS = _names("""
RUE AL FARABI=زنقة الفارابي; RUE OUM RABII=زنقة أم الربيع; RUE MOULAY ISMAIL=زنقة مولاي إسماعيل
AV BIR ANZARANE=شارع بئر أنزران
AV ALLAL EL FASSI=شارع علال الفاسي; BD ZERKTOUNI=شارع الزرقطوني; RUE ABI HOURAIRA=زنقة أبي هريرة
AV ABDELKRIM KHATTABI=شارع عبد الكريم الخطابي
PASSAGE DES POTIERS=ممر الخزافين; RUE TOUBKAL=زنقة توبقال; AV YACOUB EL MANSOUR=شارع يعقوب المنصور
IMPASSE DAR DMANA=درب دار الضمانة
""")
SCHOOLS = _names("""
LYCEE QUALIFIANT ABDELKRIM EL KHATTABI=الثانوية التأهيلية عبد الكريم الخطابي; LYCEE IBN AL BANNA=ثانوية ابن البناء
GROUPE SCOLAIRE LES OLIVIERS=مجموعة مدارس الزيتون; LYCEE TECHNIQUE AL KINDI=الثانوية التقنية الكندي
LYCEE OUM AL BANINE=ثانوية أم البنين; ECOLE NATIONALE DE COMMERCE ET DE GESTION=المدرسة الوطنية للتجارة والتسيير
FACULTE POLYDISCIPLINAIRE=الكلية متعددة التخصصات; LYCEE TARIK IBN ZIYAD=ثانوية طارق بن زياد
INSTITUT MOULAY ABDELLAH=معهد مولاي عبد الله; LYCEE COLLEGIAL AL MOSTAKBAL=الثانوية الإعدادية المستقبل
""")
