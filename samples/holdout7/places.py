"""Arrondissements and communes, ways, quarters, hamlets and schools of this group; a street need not exist there.

In large towns it is the arrondissement that registers births, so here many offices are quarters of a city.
"""

from samples.names import pairs
from samples.places import communes

COMMUNES = communes("""
SIDI MOUMEN|سيدي مومن|CASABLANCA|الدار البيضاء
HAY HASSANI|الحي الحسني|CASABLANCA|الدار البيضاء
AIN CHOCK|عين الشق|CASABLANCA|الدار البيضاء
SIDI BERNOUSSI|سيدي البرنوصي|CASABLANCA|الدار البيضاء
MERS SULTAN|مرس السلطان|CASABLANCA|الدار البيضاء
AIN SEBAA|عين السبع|CASABLANCA|الدار البيضاء
MOULAY RACHID|مولاي رشيد|CASABLANCA|الدار البيضاء
BEN M'SICK|ابن امسيك|CASABLANCA|الدار البيضاء
YACOUB EL MANSOUR|يعقوب المنصور|RABAT|الرباط
EL YOUSSOUFIA|اليوسفية|RABAT|الرباط
TABRIQUET|تابريكت|SALE|سلا
BETTANA|بطانة|SALE|سلا
LAYAYDA|العيايدة|SALE|سلا
MENARA|المنارة|MARRAKECH|مراكش
GUELIZ|جليز|MARRAKECH|مراكش
SIDI YOUSSEF BEN ALI|سيدي يوسف بن علي|MARRAKECH|مراكش
ANNAKHIL|النخيل|MARRAKECH|مراكش
ZOUAGHA|زواغة|FES|فاس
JNANE EL OUARD|جنان الورد|FES|فاس
SAISS|سايس|FES|فاس
EL MARINIYINE|المرينيين|FES|فاس
BENI MAKADA|بني مكادة|TANGER ASSILAH|طنجة أصيلة
CHARF MOGHOGHA|الشرف مغوغة|TANGER ASSILAH|طنجة أصيلة
EL AZHAR|الأزهر|TETOUAN|تطوان
HAMRIA|حمرية|MEKNES|مكناس
TOULAL|تولال|MEKNES|مكناس
AGHMAT|أغمات|AL HAOUZ|الحوز
OURIKA|أوريكة|AL HAOUZ|الحوز
TAMEGROUTE|تامكروت|ZAGORA|زاكورة
TINZOULINE|تنزولين|ZAGORA|زاكورة
AIT AMIRA|أيت اعميرة|CHTOUKA AIT BAHA|اشتوكة أيت باها
SIDI BIBI|سيدي بيبي|CHTOUKA AIT BAHA|اشتوكة أيت باها
TAMRI|تامري|AGADIR IDA OUTANANE|أكادير إدا أوتنان
TAGHAZOUT|تغازوت|AGADIR IDA OUTANANE|أكادير إدا أوتنان
OULAD SALEH|أولاد صالح|NOUACEUR|النواصر
MANSOURIA|المنصورية|BENSLIMANE|بنسليمان
SIDI MAAROUF|سيدي معروف|CASABLANCA|الدار البيضاء
OULED FARES|أولاد فارس|BERRECHID|برشيد
GUELDAMANE|كلدمان|TAZA|تازة
BNI LENT|بني لنت|TAZA|تازة
MATMATA|مطماطة|TAZA|تازة
BNI FRASSEN|بني فراسن|TAZA|تازة
AIN CHEGGAG|عين الشكاك|SEFROU|صفرو
AIN CHKEF|عين الشقف|MOULAY YACOUB|مولاي يعقوب
SIDI ADDI|سيدي عدي|IFRANE|إفران
AIT SEGHROUCHEN|أيت سغروشن|TAZA|تازة
AGHBALOU N'KERDOUS|أغبالو نكردوس|ERRACHIDIA|الرشيدية
AOUFOUS|أوفوس|ERRACHIDIA|الرشيدية
BNI GUIL|بني كيل|FIGUIG|فكيك
BNI DRAR|بني درار|OUJDA ANGAD|وجدة أنكاد
ISLY|إسلي|OUJDA ANGAD|وجدة أنكاد
BNI CHIKER|بني شيكر|NADOR|الناظور
ARKMANE|أركمان|NADOR|الناظور
""")

WAYS = pairs("""
RUE IBN BATTOUTA=زنقة ابن بطوطة; RUE AL FARABI=زنقة الفارابي; RUE D'ALGER=زنقة الجزائر; RUE DE SAFI=زنقة آسفي
RUE OUM ERRABII=زنقة أم الربيع; RUE EL BOUHTOURI=زنقة البحتري; AVENUE HASSAN II=شارع الحسن الثاني
AVENUE MOHAMMED V=شارع محمد الخامس; BD MOULAY ISMAIL=شارع مولاي إسماعيل; BD DRISS HARTI=شارع إدريس الحارثي
BD OUED TENSIFT=شارع واد تانسيفت; DERB JDID=درب الجديد; DERB LAKBIR=درب الكبير; DERB EL KHEIR=درب الخير
RUE ABOU BAKR ESSEDDIK=زنقة أبو بكر الصديق
""")
QUARTERS = pairs("""
HAY MOULAY ABDELLAH=حي مولاي عبد الله; HAY EL WAHDA 2=حي الوحدة 2; HAY EL OULFA=حي الألفة; HAY TARIK=حي طارق
HAY ESSALAMA 3=حي السلامة 3; HAY SIDI MAAROUF=حي سيدي معروف; HAY MOHAMMADI=الحي المحمدي; HAY EL HOUDA=حي الهدى
LOT EL MASSAR=تجزئة المسار; LOT OUED EDDAHAB=تجزئة وادي الذهب; LOT ZOHOUR=تجزئة الزهور; JAMILA 5=جميلة 5
LOT EL FATH=تجزئة الفتح; GROUPE ATTADAMOUN=مجموعة التضامن; ERRIAD=الرياض; HAY EL QODS=حي القدس
""")
DOUARS = pairs("""
DR OULED ZIANE=دوار أولاد زيان; DR AIT HADDOU=دوار أيت حدو; DR SKOUILA=دوار السكويلة; DR TIGMI LJDID=دوار تكمي الجديد
DOUAR LAHLALFA=دوار الحلالفة; DOUAR OULED AZZOUZ=دوار أولاد عزوز; DOUAR EL KOUDIA=دوار الكدية
DOUAR TAGADIRT=دوار تكاديرت; DOUAR BOUZAGHAR=دوار بوزاغار
""")
SCHOOLS = pairs("""
LYCEE ABDELMALEK ESSAADI=ثانوية عبد المالك السعدي التأهيلية; LYCEE ZERKTOUNI=ثانوية الزرقطوني التأهيلية
LYCEE EL KHANSAA=ثانوية الخنساء التأهيلية; LYCEE FATIMA EL FIHRIA=ثانوية فاطمة الفهرية التأهيلية
LYCEE OQBA BEN NAFIE=ثانوية عقبة بن نافع التأهيلية; LYCEE IBN HAZM=ثانوية ابن حزم التأهيلية
LYCEE SALAH EDDINE AL AYOUBI=ثانوية صلاح الدين الأيوبي التأهيلية
""")
FACULTIES = pairs("""
FACULTE DES LETTRES ET DES SCIENCES HUMAINES=كلية الآداب والعلوم الإنسانية
FACULTE DES SCIENCES JURIDIQUES ECONOMIQUES ET SOCIALES=كلية العلوم القانونية والاقتصادية والاجتماعية
FACULTE DES SCIENCES ET TECHNIQUES=كلية العلوم والتقنيات; ECOLE SUPERIEURE DE TECHNOLOGIE=المدرسة العليا للتكنولوجيا
""")
UNIVERSITIES = pairs("""
UNIVERSITE HASSAN II DE CASABLANCA=جامعة الحسن الثاني بالدار البيضاء; UNIVERSITE IBN TOFAIL=جامعة ابن طفيل
UNIVERSITE ABDELMALEK ESSAADI=جامعة عبد المالك السعدي; UNIVERSITE CHOUAIB DOUKKALI=جامعة شعيب الدكالي
UNIVERSITE SIDI MOHAMED BEN ABDELLAH=جامعة سيدي محمد بن عبد الله
""")
COURTS = pairs("""
CASABLANCA=الدار البيضاء; RABAT=الرباط; SALE=سلا; MARRAKECH=مراكش; FES=فاس; MEKNES=مكناس; TANGER=طنجة; TETOUAN=تطوان
AGADIR=أكادير; INEZGANE=إنزكان; TAZA=تازة; OUJDA=وجدة; NADOR=الناظور; BERRECHID=برشيد; ZAGORA=زاكورة; SEFROU=صفرو
""")
