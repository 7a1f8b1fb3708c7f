"""Communes, ways, quarters, hamlets, schools and courts of this group; a street need not exist there."""

from samples.names import pairs
from samples.places import communes

COMMUNES = communes("""
AIN HARROUDA|عين حرودة|MOHAMMEDIA|المحمدية
DAR BOUAZZA|دار بوعزة|NOUACEUR|النواصر
TIT MELLIL|تيط مليل|MEDIOUNA|مديونة
DEROUA|الدروة|BERRECHID|برشيد
SOUALEM|السوالم|BERRECHID|برشيد
BEN AHMED|ابن أحمد|SETTAT|سطات
EL BOROUJ|البروج|SETTAT|سطات
BENSLIMANE|بنسليمان|BENSLIMANE|بنسليمان
ZEMAMRA|الزمامرة|SIDI BENNOUR|سيدي بنور
OUALIDIA|الوليدية|SIDI BENNOUR|سيدي بنور
SEBT GZOULA|سبت جزولة|SAFI|آسفي
YOUSSOUFIA|اليوسفية|YOUSSOUFIA|اليوسفية
KELAA DES SRAGHNA|قلعة السراغنة|KELAA DES SRAGHNA|قلعة السراغنة
TAMELLALT|تاملالت|KELAA DES SRAGHNA|قلعة السراغنة
LOUDAYA|الأوداية|MARRAKECH|مراكش
SKHOUR REHAMNA|صخور الرحامنة|REHAMNA|الرحامنة
TALMEST|تالمست|ESSAOUIRA|الصويرة
BIOUGRA|بيوكرى|CHTOUKA AIT BAHA|اشتوكة أيت باها
AIT MELLOUL|أيت ملول|INEZGANE AIT MELLOUL|إنزكان أيت ملول
DCHEIRA EL JIHADIA|الدشيرة الجهادية|INEZGANE AIT MELLOUL|إنزكان أيت ملول
IGHERM|إغرم|TAROUDANT|تارودانت
TATA|طاطا|TATA|طاطا
AKKA|أقا|TATA|طاطا
SIDI IFNI|سيدي إفني|SIDI IFNI|سيدي إفني
BOUIZAKARNE|بويزكارن|GUELMIM|كلميم
TAN TAN|طانطان|TAN TAN|طانطان
ASSA|أسا|ASSA ZAG|أسا الزاك
LAAYOUNE|العيون|LAAYOUNE|العيون
BOUJDOUR|بوجدور|BOUJDOUR|بوجدور
DAKHLA|الداخلة|OUED ED DAHAB|وادي الذهب
TINGHIR|تنغير|TINGHIR|تنغير
BOUMALNE DADES|بومالن دادس|TINGHIR|تنغير
AGDZ|أكدز|ZAGORA|زاكورة
ARFOUD|أرفود|ERRACHIDIA|الرشيدية
GOULMIMA|كلميمة|ERRACHIDIA|الرشيدية
RISSANI|الريصاني|ERRACHIDIA|الرشيدية
RICH|الريش|MIDELT|ميدلت
AZILAL|أزيلال|AZILAL|أزيلال
AFOURAR|أفورار|AZILAL|أزيلال
SOUK SEBT OULAD NEMMA|سوق السبت أولاد النمة|FQUIH BEN SALAH|الفقيه بن صالح
FQUIH BEN SALAH|الفقيه بن صالح|FQUIH BEN SALAH|الفقيه بن صالح
KHENICHET|الخنيشات|SIDI KACEM|سيدي قاسم
JORF EL MELHA|جرف الملحة|SIDI KACEM|سيدي قاسم
MEHDIA|المهدية|KENITRA|القنيطرة
AIN EL AOUDA|عين العودة|SKHIRATE TEMARA|الصخيرات تمارة
OULMES|أولماس|KHEMISSET|الخميسات
EL HAJEB|الحاجب|EL HAJEB|الحاجب
AIN TAOUJDATE|عين تاوجطات|EL HAJEB|الحاجب
IFRANE|إفران|IFRANE|إفران
BOUFAKRANE|بوفكران|MEKNES|مكناس
MOULAY YACOUB|مولاي يعقوب|MOULAY YACOUB|مولاي يعقوب
RIBAT EL KHEIR|رباط الخير|SEFROU|صفرو
BOULEMANE|بولمان|BOULEMANE|بولمان
TAHLA|تاهلة|TAZA|تازة
OUED AMLIL|وادي أمليل|TAZA|تازة
TAOURIRT|تاوريرت|TAOURIRT|تاوريرت
AHFIR|أحفير|BERKANE|بركان
SAIDIA|السعيدية|BERKANE|بركان
ZAIO|زايو|NADOR|الناظور
BENI ANSAR|بني أنصار|NADOR|الناظور
DRIOUCH|الدريوش|DRIOUCH|الدريوش
MIDAR|ميضار|DRIOUCH|الدريوش
IMZOUREN|إمزورن|AL HOCEIMA|الحسيمة
OUEZZANE|وزان|OUEZZANE|وزان
ASSILAH|أصيلة|TANGER ASSILAH|طنجة أصيلة
FNIDEQ|الفنيدق|M'DIQ FNIDEQ|المضيق الفنيدق
M'DIQ|المضيق|M'DIQ FNIDEQ|المضيق الفنيدق
BAB TAZA|باب تازة|CHEFCHAOUEN|شفشاون
SIDI RAHAL|سيدي رحال|KELAA DES SRAGHNA|قلعة السراغنة
CASABLANCA|الدار البيضاء|CASABLANCA|الدار البيضاء
""")

WAYS = pairs("""
AVENUE BIR ANZARANE=شارع بئر أنزران; AVENUE MOULAY ABDELLAH=شارع مولاي عبد الله
AVENUE DE LA RESISTANCE=شارع المقاومة; AVENUE OQBA BNOU NAFIA=شارع عقبة بن نافع; BD MOULAY YOUSSEF=شارع مولاي يوسف
BD DE LA CORNICHE=شارع الكورنيش; BD PRINCE MOULAY RACHID=شارع الأمير مولاي رشيد; BD 2 MARS=شارع 2 مارس
RUE ESSMARA=زنقة السمارة; RUE PATRICE LUMUMBA=زنقة باتريس لومومبا; RUE OUED ZIZ=زنقة واد زيز
RUE IBN KHALDOUN=زنقة ابن خلدون; RUE EL FARABI=زنقة الفارابي; RUE DES LILAS=زنقة الليلك
RUE IMAM MALIK=زنقة الإمام مالك; DERB EL KEBIR=درب الكبير; DERB LALLA CHAFIA=درب للا الشافية
DERB MOULAY CHERIF=درب مولاي الشريف; PLACE DU 9 AVRIL=ساحة 9 أبريل
""")
QUARTERS = pairs("""
HAY TARIK=حي طارق; HAY EL WIFAK=حي الوفاق; HAY ERRAHMA=حي الرحمة; HAY OULFA=حي الألفة; HAY EL INBIAAT=حي الانبعاث
HAY LALLA MERYEM=حي للا مريم; HAY INARA=حي إنارة; HAY SIDI ABDELLAH=حي سيدي عبد الله
CITE OCP=حي المجمع الشريف للفوسفاط; LOT EL KHEIR=تجزئة الخير; LOT ESSAADA 2=تجزئة السعادة 2
LOT AL ISMAILIA=تجزئة الإسماعيلية; LOTISSEMENT ANNASR=تجزئة النصر; RESIDENCE YASMINE=إقامة الياسمين
RES ANFA=إقامة أنفا; QUARTIER INDUSTRIEL=الحي الصناعي; OULED OUJIH=أولاد وجيه
""")
DOUARS = pairs("""
DOUAR LAKHLIFA=دوار لخليفة; DOUAR OULED SAID=دوار أولاد سعيد; DOUAR AIT OUAZIK=دوار أيت وازيك
DOUAR TAMAZOUZTE=دوار تمازوزت; DR IGHIL=دوار إغيل; DOUAR ZAOUIT=دوار الزاويت; KSAR AIT YAHYA=قصر أيت يحيى
DOUAR LAARAB=دوار العرب; DR OULAD BRAHIM=دوار أولاد إبراهيم
""")
SCHOOLS = pairs("""
LYCEE IBN TOUMART=ثانوية ابن تومرت التأهيلية; LYCEE EL KENDI=ثانوية الكندي التأهيلية
LYCEE OUED EDDAHAB=ثانوية وادي الذهب التأهيلية; LYCEE MOULAY RACHID=ثانوية مولاي رشيد التأهيلية
LYCEE ZERKTOUNI=ثانوية الزرقطوني التأهيلية; LYCEE BADR=ثانوية بدر التأهيلية
LYCEE IBN BATTOUTA=ثانوية ابن بطوطة التأهيلية; LYCEE ABDELKARIM EL KHATTABI=ثانوية عبد الكريم الخطابي التأهيلية
LYCEE OUM ERRABIA=ثانوية أم الربيع التأهيلية
""")
FACULTIES = pairs("""
FACULTE DES LETTRES ET DES SCIENCES HUMAINES=كلية الآداب والعلوم الإنسانية
ECOLE SUPERIEURE DE TECHNOLOGIE=المدرسة العليا للتكنولوجيا; FACULTE DES SCIENCES ET TECHNIQUES=كلية العلوم والتقنيات
FACULTE DES SCIENCES JURIDIQUES ECONOMIQUES ET SOCIALES=كلية العلوم القانونية والاقتصادية والاجتماعية
""")
UNIVERSITIES = pairs("""
UNIVERSITE HASSAN PREMIER=جامعة الحسن الأول; UNIVERSITE IBN TOFAIL=جامعة ابن طفيل
UNIVERSITE CHOUAIB DOUKKALI=جامعة شعيب الدكالي; UNIVERSITE ABDELMALEK ESSAADI=جامعة عبد المالك السعدي
UNIVERSITE SIDI MOHAMED BEN ABDELLAH=جامعة سيدي محمد بن عبد الله
""")
COURTS = pairs("""
MOHAMMEDIA=المحمدية; BERRECHID=برشيد; BENSLIMANE=بنسليمان; SIDI BENNOUR=سيدي بنور; YOUSSOUFIA=اليوسفية
INEZGANE=إنزكان; TATA=طاطا; LAAYOUNE=العيون; ERRACHIDIA=الرشيدية; MIDELT=ميدلت; AZILAL=أزيلال
FQUIH BEN SALAH=الفقيه بن صالح; TAOURIRT=تاوريرت; BERKANE=بركان; OUEZZANE=وزان; LARACHE=العرائش; KHEMISSET=الخميسات
TAZA=تازة
""")
