"""Communes, ways, quarters, hamlets and schools of this group in both scripts; a street need not exist where drawn."""

from samples.holdout2.names import pairs
from samples.places import communes

COMMUNES = communes("""
AIN TAOUJDATE|عين تاوجطات|EL HAJEB|الحاجب
AGOURAI|أكوراي|EL HAJEB|الحاجب
SIDI YAHIA EL GHARB|سيدي يحيى الغرب|SIDI SLIMANE|سيدي سليمان
SOUK EL ARBAA|سوق الأربعاء|KENITRA|القنيطرة
LALLA MIMOUNA|للا ميمونة|KENITRA|القنيطرة
ROMMANI|الرماني|KHEMISSET|الخميسات
OULMES|أولماس|KHEMISSET|الخميسات
AIN AOUDA|عين عودة|SKHIRATE TEMARA|الصخيرات تمارة
TIT MELLIL|تيط مليل|MEDIOUNA|مديونة
BOUSKOURA|بوسكورة|NOUACEUR|النواصر
DEROUA|الدروة|BERRECHID|برشيد
EL GARA|الكارة|BERRECHID|برشيد
BIR JDID|البئر الجديد|EL JADIDA|الجديدة
ZEMAMRA|الزمامرة|SIDI BENNOUR|سيدي بنور
OULAD FREJ|أولاد افرج|EL JADIDA|الجديدة
SEBT GZOULA|سبت كزولة|SAFI|آسفي
IMINTANOUTE|إمنتانوت|CHICHAOUA|شيشاوة
AIT OURIR|أيت أورير|AL HAOUZ|الحوز
TAHANNAOUT|تحناوت|AL HAOUZ|الحوز
AMIZMIZ|أمزميز|AL HAOUZ|الحوز
SIDI BOU OTHMANE|سيدي بوعثمان|REHAMNA|الرحامنة
EL KELAA DES SRAGHNA|قلعة السراغنة|EL KELAA DES SRAGHNA|قلعة السراغنة
TAMELLALT|تملالت|EL KELAA DES SRAGHNA|قلعة السراغنة
EL ATTAOUIA|العطاوية|EL KELAA DES SRAGHNA|قلعة السراغنة
KASBA TADLA|قصبة تادلة|BENI MELLAL|بني ملال
EL KSIBA|القصيبة|BENI MELLAL|بني ملال
SOUK SEBT|سوق السبت|FQUIH BEN SALAH|الفقيه بن صالح
AFOURER|أفورار|AZILAL|أزيلال
BZOU|بزو|AZILAL|أزيلال
BEJAAD|أبي الجعد|KHOURIBGA|خريبكة
M'RIRT|مريرت|KHENIFRA|خنيفرة
AIN LEUH|عين اللوح|IFRANE|إفران
TIMAHDITE|تيمحضيت|IFRANE|إفران
BHALIL|البهاليل|SEFROU|صفرو
RIBAT EL KHEIR|رباط الخير|SEFROU|صفرو
KARIA BA MOHAMED|قرية با محمد|TAOUNATE|تاونات
GHAFSAI|غفساي|TAOUNATE|تاونات
TISSA|تيسة|TAOUNATE|تاونات
TAHLA|تاهلة|TAZA|تازة
OUED AMLIL|واد أمليل|TAZA|تازة
DEBDOU|دبدو|TAOURIRT|تاوريرت
BENI DRAR|بني درار|OUJDA ANGAD|وجدة أنجاد
SAIDIA|السعيدية|BERKANE|بركان
ZAIO|زايو|NADOR|الناظور
AL AROUI|العروي|NADOR|الناظور
DRIOUCH|الدريوش|DRIOUCH|الدريوش
MIDAR|ميضار|DRIOUCH|الدريوش
IMZOUREN|إمزورن|AL HOCEIMA|الحسيمة
BAB TAZA|باب تازة|CHEFCHAOUEN|شفشاون
OUED LAOU|واد لاو|TETOUAN|تطوان
GUEZNAIA|اكزناية|TANGER ASSILAH|طنجة أصيلة
GOULMIMA|كلميمة|ERRACHIDIA|الرشيدية
TINEJDAD|تنجداد|ERRACHIDIA|الرشيدية
RISSANI|الريصاني|ERRACHIDIA|الرشيدية
ALNIF|ألنيف|TINGHIR|تنغير
FOUM ZGUID|فم زكيد|TATA|طاطا
ASSA|أسا|ASSA ZAG|أسا الزاك
BOUIZAKARNE|بويزكارن|GUELMIM|كلميم
LAKHSASS|الأخصاص|SIDI IFNI|سيدي إفني
SIDI BIBI|سيدي بيبي|CHTOUKA AIT BAHA|اشتوكة أيت باها
DRARGA|الدراركة|AGADIR IDA OU TANANE|أكادير إداوتنان
AOURIR|أورير|AGADIR IDA OU TANANE|أكادير إداوتنان
TARFAYA|طرفاية|TARFAYA|طرفاية
EL MARSA|المرسى|LAAYOUNE|العيون
""")

WAYS = pairs("""
RUE AL KINDI=زنقة الكندي; RUE SEBTA=زنقة سبتة; RUE OUED OUM ERRABIA=زنقة واد أم الربيع; RUE DU STADE=زنقة الملعب
RUE DES FORGERONS=زنقة الحدادين; AVENUE DU 20 AOUT=شارع 20 غشت; AVENUE OQBA IBN NAFIE=شارع عقبة بن نافع
AVENUE LALLA ASMAA=شارع للا أسماء; BD ZERKTOUNI=شارع الزرقطوني; BD EL MOUKAOUAMA=شارع المقاومة
DERB JDID=الدرب الجديد; DERB EL FARRANE=درب الفران; RUE DE LA POSTE=زنقة البريد; PASSAGE EL FATH=ممر الفتح
""")
QUARTERS = pairs("""
HAY RIAD SALAM=حي رياض السلام; HAY EL HOURIA=حي الحرية; HAY AL MOUSTAKBAL=حي المستقبل
LOTISSEMENT ASSAFAA=تجزئة الصفاء
LOTISSEMENT IMANE=تجزئة الإيمان; QUARTIER ADMINISTRATIF=الحي الإداري; HAY BIR CHIFA=حي بئر الشفاء
HAY ZITOUNE=حي الزيتون
RESIDENCE AL BARAKA=إقامة البركة; CITE OUVRIERE=الحي العمالي; HAY LALLA AICHA=حي للا عائشة
""")
DOUARS = pairs("""
DOUAR TAGADIRT=دوار تكاديرت; DOUAR OULAD SLAMA=دوار أولاد سلامة; DOUAR AIT OUMGHAR=دوار أيت أومغار
DOUAR EL HAOUTA=دوار الحوطة; DOUAR IGHIL=دوار إغيل; DOUAR BENI YAKHLEF=دوار بني يخلف; ZAOUIAT SIDI HAMZA=زاوية سيدي حمزة
""")
SCHOOLS = pairs("""
LYCEE OMAR EL KHAYYAM=ثانوية عمر الخيام; LYCEE ALLAL EL FASSI=ثانوية علال الفاسي
COLLEGE LA MARCHE VERTE=إعدادية المسيرة الخضراء
LYCEE SIDI AHMED BENNACEUR=ثانوية سيدي أحمد بناصر; LYCEE AL MAJD=ثانوية المجد; COLLEGE ATLAS=إعدادية الأطلس
LYCEE LALLA SALMA=ثانوية للا سلمى; LYCEE AL QALAM=ثانوية القلم
""")
FACULTIES = pairs("""
FACULTE DES SCIENCES=كلية العلوم; FACULTE DES LETTRES ET DES SCIENCES HUMAINES=كلية الآداب والعلوم الإنسانية
FACULTE POLYDISCIPLINAIRE=الكلية متعددة التخصصات; ECOLE SUPERIEURE DE TECHNOLOGIE=المدرسة العليا للتكنولوجيا
""")
INSTITUTES = pairs("""
ISTA HAY RIAD=المعهد المتخصص للتكنولوجيا التطبيقية حي الرياض
INSTITUT SPECIALISE DE GESTION ET D'INFORMATIQUE=المعهد المتخصص في التدبير والإعلاميات
CENTRE DE FORMATION PAR APPRENTISSAGE=مركز التكوين بالتدرج المهني
""")
