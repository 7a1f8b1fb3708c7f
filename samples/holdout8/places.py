"""Communes, ways, quarters, hamlets, schools and courts of this group; a street need not exist there."""

from samples.names import pairs
from samples.places import communes

COMMUNES = communes("""
OULED YAHIA LOUTA|أولاد يحيى لوطا|BENSLIMANE|بنسليمان
FEDALATE|فضالات|BENSLIMANE|بنسليمان
ZIAIDA|الزيايدة|BENSLIMANE|بنسليمان
SIDI EL KHADIR|سيدي الخدير|CASABLANCA|الدار البيضاء
LISSASFA|ليساسفة|CASABLANCA|الدار البيضاء
AL FIDA|الفداء|CASABLANCA|الدار البيضاء
ROCHES NOIRES|الصخور السوداء|CASABLANCA|الدار البيضاء
SIDI BELYOUT|سيدي بليوط|CASABLANCA|الدار البيضاء
SIDI OTHMANE|سيدي عثمان|CASABLANCA|الدار البيضاء
AGDAL RYAD|أكدال الرياض|RABAT|الرباط
HASSAN|حسان|RABAT|الرباط
SOUISSI|السويسي|RABAT|الرباط
TOUARGA|تواركة|RABAT|الرباط
HSSAINE|احصين|SALE|سلا
BAB LAMRISSA|باب لمريسة|SALE|سلا
SIDI BOUKNADEL|سيدي بوقنادل|SALE|سلا
MAAMORA|المعمورة|KENITRA|القنيطرة
SAKNIA|الساكنية|KENITRA|القنيطرة
SFAFAA|الصفافعة|SIDI SLIMANE|سيدي سليمان
LALLA AAZIZA|لالة عزيزة|CHICHAOUA|شيشاوة
SIDI BOU ZID ARRAGRAGUI|سيدي بوزيد الركراكي|CHICHAOUA|شيشاوة
HARBIL|حربيل|MARRAKECH|مراكش
TASSOULTANTE|تسلطانت|MARRAKECH|مراكش
MARRAKECH MEDINA|مراكش المدينة|MARRAKECH|مراكش
GHMATE|غمات|AL HAOUZ|الحوز
TIDILI MESFIOUA|تيديلي مسفيوة|AL HAOUZ|الحوز
SIDI ABDELLAH GHIAT|سيدي عبد الله غياث|AL HAOUZ|الحوز
AGDAL|أكدال|FES|فاس
FES MEDINA|فاس المدينة|FES|فاس
OULAD TAYEB|أولاد الطيب|FES|فاس
SIDI HRAZEM|سيدي حرازم|FES|فاس
MECHOUAR STINIA|المشور الستينية|MEKNES|مكناس
MAJJATE|مجاط|MEKNES|مكناس
DKHISSA|الدخيسة|MEKNES|مكناس
AIT OUALLAL|أيت والال|MEKNES|مكناس
TANGER MEDINA|طنجة المدينة|TANGER ASSILAH|طنجة أصيلة
SOUANI|السواني|TANGER ASSILAH|طنجة أصيلة
GZENAYA|اكزناية|TANGER ASSILAH|طنجة أصيلة
SIDI EL MANDRI|سيدي المنظري|TETOUAN|تطوان
BEN KARRICH|بن قريش|TETOUAN|تطوان
AZLA|أزلا|TETOUAN|تطوان
TIKIOUINE|تيكوين|AGADIR IDA OUTANANE|أكادير إدا أوتنان
ANZA|أنزا|AGADIR IDA OUTANANE|أكادير إدا أوتنان
BENSERGAO|بنسركاو|AGADIR IDA OUTANANE|أكادير إدا أوتنان
TARRAST|تراست|INEZGANE AIT MELLOUL|إنزكان أيت ملول
TEMSAMANE|تمسمان|DRIOUCH|الدريوش
IHADDADENE|إحدادن|NADOR|الناظور
BNI SIDEL JBEL|بني سيدال الجبل|NADOR|الناظور
SIDI ZIANE|سيدي زيان|OUJDA ANGAD|وجدة أنكاد
OUED ENNACHEF|واد الناشف|OUJDA ANGAD|وجدة أنكاد
NAIMA|النعيمة|OUJDA ANGAD|وجدة أنكاد
LAATAMNA|لعثامنة|BERKANE|بركان
TAGZIRT|تاكزيرت|BENI MELLAL|بني ملال
OULAD YAICH|أولاد يعيش|BENI MELLAL|بني ملال
BRADIA|البرادية|FQUIH BEN SALAH|الفقيه بن صالح
BNI OUKIL|بني وكيل|FQUIH BEN SALAH|الفقيه بن صالح
SIDI AISSA BEN ALI|سيدي عيسى بن علي|FQUIH BEN SALAH|الفقيه بن صالح
TIZI N'TEST|تيزي نتاست|TAROUDANT|تارودانت
AIT IAAZA|أيت إيعزة|TAROUDANT|تارودانت
EL GUERDANE|الكردان|TAROUDANT|تارودانت
SIDI DAHMANE|سيدي دحمان|TAROUDANT|تارودانت
TARMIGT|ترميكت|OUARZAZATE|ورزازات
TIDSI NISSENDALENE|تيدسي نيسندالن|ESSAOUIRA|الصويرة
""")

WAYS = pairs("""
RUE DES ORANGERS=زنقة البرتقال; RUE MOULAY IDRISS=زنقة مولاي إدريس; RUE OUED SEBOU=زنقة واد سبو
RUE DE TETOUAN=زنقة تطوان
RUE SIDI BOUKHARI=زنقة سيدي البخاري; RUE AL MOUTANABI=زنقة المتنبي; AVENUE DES FAR=شارع القوات المسلحة الملكية
AVENUE ALLAL BEN ABDELLAH=شارع علال بن عبد الله; AV PRINCE HERITIER=شارع ولي العهد; BD ZERKTOUNI=شارع الزرقطوني
BD EL QODS=شارع القدس; BD BIR ANZARANE=شارع بئر أنزران; DERB SIDI AHMED=درب سيدي أحمد; DERB EL HAMMAM=درب الحمام
RUE ABDELKRIM EL KHATTABI=زنقة عبد الكريم الخطابي
""")
QUARTERS = pairs("""
HAY ENNAHDA 1=حي النهضة 1; HAY EL AMAL=حي الأمل; HAY ESSALAM=حي السلام; HAY EL FARAH=حي الفرح; HAY AL MASSIRA=حي المسيرة
HAY EL MENZEH=حي المنزه; HAY RIAD SALAM=حي رياض السلام; CITE DJEMAA=حي جميلة; LOT SALMA=تجزئة سلمى
LOT BADR=تجزئة بدر; LOT EL BOUSTANE=تجزئة البستان; LOTISSEMENT ANDALOUS=تجزئة الأندلس; RES AL BARAKA=إقامة البركة
RESIDENCE AL FIRDAOUS=إقامة الفردوس; HAY OUED SEBOU=حي واد سبو; HAY CHARAF=حي الشرف
""")
DOUARS = pairs("""
DOUAR AIT LAHCEN=دوار أيت لحسن; DOUAR OULED BOUZID=دوار أولاد بوزيد; DOUAR EL ARBAA=دوار الأربعاء
DR LAKOUASSEM=دوار القواسم
DOUAR OULAD ALI=دوار أولاد علي; DR TIZI=دوار تيزي; DOUAR SIDI AMARA=دوار سيدي عمارة; DOUAR BNI OUARAIN=دوار بني وراين
""")
SCHOOLS = pairs("""
LYCEE IBN SINA=ثانوية ابن سينا التأهيلية; LYCEE MOHAMMED VI=ثانوية محمد السادس التأهيلية
LYCEE ALLAL EL FASSI=ثانوية علال الفاسي التأهيلية; LYCEE AL MAGHRIB AL ARABI=ثانوية المغرب العربي التأهيلية
LYCEE TECHNIQUE IBN AL HAYTHAM=الثانوية التقنية ابن الهيثم; LYCEE OMAR IBN ABDELAZIZ=ثانوية عمر بن عبد العزيز التأهيلية
LYCEE LALLA AICHA=ثانوية للا عائشة التأهيلية; LYCEE EL MASSIRA EL KHADRA=ثانوية المسيرة الخضراء التأهيلية
""")
FACULTIES = pairs("""
FACULTE DES SCIENCES=كلية العلوم; ECOLE NATIONALE DE COMMERCE ET DE GESTION=المدرسة الوطنية للتجارة والتسيير
FACULTE POLYDISCIPLINAIRE=الكلية المتعددة التخصصات; FACULTE DE DROIT=كلية الحقوق
""")
UNIVERSITIES = pairs("""
UNIVERSITE CADI AYYAD=جامعة القاضي عياض; UNIVERSITE IBN ZOHR=جامعة ابن زهر; UNIVERSITE MOULAY ISMAIL=جامعة مولاي إسماعيل
UNIVERSITE MOHAMMED PREMIER=جامعة محمد الأول; UNIVERSITE SULTAN MOULAY SLIMANE=جامعة السلطان مولاي سليمان
""")
COURTS = pairs("""
CASABLANCA=الدار البيضاء; RABAT=الرباط; SALE=سلا; KENITRA=القنيطرة; MARRAKECH=مراكش; FES=فاس; MEKNES=مكناس; TANGER=طنجة
TETOUAN=تطوان; AGADIR=أكادير; BENI MELLAL=بني ملال; OUJDA=وجدة; NADOR=الناظور; TAROUDANT=تارودانت; SETTAT=سطات
""")
