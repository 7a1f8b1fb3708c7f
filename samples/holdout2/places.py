"""Communes of this group with their province, and the parts of an address, in both scripts."""

from samples.holdout2.names import pairs
from samples.places import communes

COMMUNES = communes("""
AGOURAI|أكوراي|EL HAJEB|الحاجب
AIN TAOUJDATE|عين تاوجطات|EL HAJEB|الحاجب
AIT ATTAB|أيت عتاب|AZILAL|أزيلال
AIT BAHA|أيت باها|CHTOUKA AIT BAHA|اشتوكة أيت باها
AIT OURIR|أيت أورير|AL HAOUZ|الحوز
AMIZMIZ|أمزميز|AL HAOUZ|الحوز
AOULOUZ|أولوز|TAROUDANT|تارودانت
ARBAOUA|عرباوة|KENITRA|القنيطرة
AZILAL|أزيلال|AZILAL|أزيلال
BELFAA|بلفاع|CHTOUKA AIT BAHA|اشتوكة أيت باها
BEN AHMED|ابن أحمد|SETTAT|سطات
BEN TAIEB|بن طيب|DRIOUCH|الدريوش
BHALIL|البهاليل|SEFROU|صفرو
BOUFAKRANE|بوفكران|MEKNES|مكناس
BOULANOUAR|بولنوار|KHOURIBGA|خريبكة
BOUSKOURA|بوسكورة|NOUACEUR|النواصر
DAR BOUAZZA|دار بوعزة|NOUACEUR|النواصر
DEROUA|الدروة|BERRECHID|برشيد
DRIOUCH|الدريوش|DRIOUCH|الدريوش
EL BOROUJ|البروج|SETTAT|سطات
EL GARA|الكارة|BERRECHID|برشيد
EL KSIBA|القصيبة|BENI MELLAL|بني ملال
FAM EL HISN|فم الحصن|TATA|طاطا
GHAFSAI|غفساي|TAOUNATE|تاونات
GOULMIMA|كلميمة|ERRACHIDIA|الرشيدية
HAD KOURT|حد كورت|SIDI KACEM|سيدي قاسم
HARHOURA|الهرهورة|SKHIRATE TEMARA|الصخيرات تمارة
IMINTANOUTE|إيمنتانوت|CHICHAOUA|شيشاوة
ITZER|إيتزر|MIDELT|ميدلت
JORF EL MELHA|جرف الملحة|SIDI KACEM|سيدي قاسم
KARIA BA MOHAMED|قرية با محمد|TAOUNATE|تاونات
KASBA TADLA|قصبة تادلة|BENI MELLAL|بني ملال
KHEMIS ZEMAMRA|خميس الزمامرة|SIDI BENNOUR|سيدي بنور
LALLA MIMOUNA|للا ميمونة|KENITRA|القنيطرة
LOUDAYA|لوداية|MARRAKECH|مراكش
MADAGH|مداغ|BERKANE|بركان
MEDIOUNA|مديونة|MEDIOUNA|مديونة
MEHDIA|مهدية|KENITRA|القنيطرة
MOULAY BOUSSELHAM|مولاي بوسلهام|KENITRA|القنيطرة
MRIRT|مريرت|KHENIFRA|خنيفرة
OUALIDIA|الوالدية|SIDI BENNOUR|سيدي بنور
OUED LAOU|واد لاو|TETOUAN|تطوان
OULAD AYAD|أولاد عياد|FQUIH BEN SALAH|الفقيه بن صالح
OULMES|أولماس|KHEMISSET|الخميسات
RISSANI|الريصاني|ERRACHIDIA|الرشيدية
ROMMANI|الرماني|KHEMISSET|الخميسات
SEBT GZOULA|سبت كزولة|SAFI|آسفي
SIDI ALLAL EL BAHRAOUI|سيدي علال البحراوي|KHEMISSET|الخميسات
SIDI BOUZID|سيدي بوزيد|EL JADIDA|الجديدة
SIDI HAJJAJ|سيدي حجاج|SETTAT|سطات
SIDI RAHAL|سيدي رحال|EL KELAA DES SRAGHNA|قلعة السراغنة
TAHLA|تاهلة|TAZA|تازة
TAMANAR|تمنار|ESSAOUIRA|الصويرة
TAZARINE|تازارين|ZAGORA|زاكورة
THLAT LOULAD|ثلاث لولاد|SETTAT|سطات
TIT MELLIL|تيط مليل|MEDIOUNA|مديونة
ZAGORA|زاكورة|ZAGORA|زاكورة
ZEGHANGHANE|ازغنغان|NADOR|الناظور
""")

DOUARS = pairs("""
DOUAR OULAD FREJ=دوار أولاد فرج; DOUAR AIT SAID=دوار أيت سعيد; DOUAR TALAT N'OUAMANE=دوار تلات نوامان
DOUAR LAGRINAT=دوار لكرينات; DOUAR SIDI YAHIA=دوار سيدي يحيى; DOUAR OULED HADDOU=دوار أولاد حدو
KSAR OULAD AMER=قصر أولاد عامر
DOUAR BNI AMMART=دوار بني عمارت; DOUAR EL MRABTINE=دوار المرابطين; DOUAR TAZERT=دوار تازرت
""")
QUARTERS = pairs("""
HAY AL AMAL=حي الأمل; HAY EL MASSIRA 2=حي المسيرة 2; LOT. EL WAFA=تجزئة الوفاء; RESIDENCE AL KAWTAR=إقامة الكوثر
HAY ERRIAD=حي الرياض; CITE EL MOUHAMADI=الحي المحمدي; LOT AL YASMINE=تجزئة الياسمين; HAY OUED EDDAHAB=حي واد الذهب
QUARTIER DES OFFICIERS=حي الضباط; HAY EL KODS EXTENSION=حي القدس الامتداد; RES. ANNAJD=إقامة النجد; HAY TARIK=حي طارق
""")
WAYS = pairs("""
RUE IBN KHALDOUN=زنقة ابن خلدون; RUE OQBA IBN NAFII=زنقة عقبة بن نافع; RUE AL BATRIK=زنقة البطريق; RUE 14=زنقة 14
AVENUE PRINCE HERITIER=شارع ولي العهد; AVENUE MOULAY ALI CHERIF=شارع مولاي علي الشريف; RUE DES JARDINS=زنقة الحدائق
BD BIR ANZARANE=شارع بئر انزران; RUE HASSAN SGHIR=زنقة الحسن الصغير; RUE SIDI BELYOUT=زنقة سيدي بليوط
DERB EL MITER=درب الميتر
AVENUE IBN TACHFINE=شارع ابن تاشفين; RUE JABAL AYACHI=زنقة جبل العياشي; RUE LALLA YACOUT=زنقة للا ياقوت
""")
SCHOOLS = pairs("""
LYCEE QUALIFIANT OUED EDDAHAB=الثانوية التأهيلية وادي الذهب
COLLEGE ALLAL BEN ABDELLAH=الثانوية الإعدادية علال بن عبد الله
LYCEE MOULAY RACHID=ثانوية مولاي رشيد التأهيلية; GROUPE SCOLAIRE EL AMANA=مجموعة مدارس الأمانة
LYCEE ZERKTOUNI=ثانوية الزرقطوني
FACULTE DES SCIENCES JURIDIQUES=كلية العلوم القانونية
INSTITUT SPECIALISE DE TECHNOLOGIE APPLIQUEE=المعهد المتخصص للتكنولوجيا التطبيقية
LYCEE COLLEGIAL IBN SINA=الثانوية الإعدادية ابن سينا; ECOLE SUPERIEURE DE TECHNOLOGIE=المدرسة العليا للتكنولوجيا
""")
