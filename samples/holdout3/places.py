"""Communes, streets, quarters and hamlets of this group in both scripts; a street need not exist where it is drawn."""

from samples.holdout2.names import pairs
from samples.places import communes

COMMUNES = communes("""
TAFRAOUT|تافراوت|TIZNIT|تيزنيت
DEMNATE|دمنات|AZILAL|أزيلال
OUAZZANE|وزان|OUAZZANE|وزان
ASILAH|أصيلة|TANGER ASSILAH|طنجة أصيلة
FNIDEQ|الفنيدق|M'DIQ FNIDEQ|المضيق الفنيدق
MARTIL|مرتيل|M'DIQ FNIDEQ|المضيق الفنيدق
IMOUZZER KANDAR|إيموزار كندر|SEFROU|صفرو
MISSOUR|ميسور|BOULEMANE|بولمان
OUTAT EL HAJ|أوطاط الحاج|BOULEMANE|بولمان
JERADA|جرادة|JERADA|جرادة
FIGUIG|فكيك|FIGUIG|فكيك
BOUARFA|بوعرفة|FIGUIG|فكيك
TINGHIR|تنغير|TINGHIR|تنغير
KELAAT M'GOUNA|قلعة مكونة|TINGHIR|تنغير
BOUMALNE DADES|بومالن دادس|TINGHIR|تنغير
SKOURA|سكورة|OUARZAZATE|ورزازات
TATA|طاطا|TATA|طاطا
AKKA|أقا|TATA|طاطا
SIDI IFNI|سيدي إفني|SIDI IFNI|سيدي إفني
TAN TAN|طانطان|TAN TAN|طانطان
LAAYOUNE|العيون|LAAYOUNE|العيون
BOUJDOUR|بوجدور|BOUJDOUR|بوجدور
DAKHLA|الداخلة|OUED ED DAHAB|وادي الذهب
SIDI BENNOUR|سيدي بنور|SIDI BENNOUR|سيدي بنور
YOUSSOUFIA|اليوسفية|YOUSSOUFIA|اليوسفية
CHEMAIA|الشماعية|YOUSSOUFIA|اليوسفية
FQUIH BEN SALAH|الفقيه بن صالح|FQUIH BEN SALAH|الفقيه بن صالح
BENSLIMANE|بنسليمان|BENSLIMANE|بنسليمان
BOUZNIKA|بوزنيقة|BENSLIMANE|بنسليمان
GUERCIF|جرسيف|GUERCIF|جرسيف
TARGUIST|تارجيست|AL HOCEIMA|الحسيمة
KSAR EL KEBIR|القصر الكبير|LARACHE|العرائش
MECHRA BEL KSIRI|مشرع بلقصيري|SIDI KACEM|سيدي قاسم
OUED ZEM|وادي زم|KHOURIBGA|خريبكة
BOUJNIBA|بوجنيبة|KHOURIBGA|خريبكة
TAOURIRT|تاوريرت|TAOURIRT|تاوريرت
AIT MELLOUL|أيت ملول|INEZGANE AIT MELLOUL|إنزكان أيت ملول
BIOUGRA|بيوكرى|CHTOUKA AIT BAHA|اشتوكة أيت باها
OULAD TEIMA|أولاد تايمة|TAROUDANT|تارودانت
TALIOUINE|تاليوين|TAROUDANT|تارودانت
ERFOUD|أرفود|ERRACHIDIA|الرشيدية
RICH|الريش|MIDELT|ميدلت
AGDZ|أكدز|ZAGORA|زاكورة
AGHBALA|أغبالة|BENI MELLAL|بني ملال
AHFIR|أحفير|BERKANE|بركان
AIT ISHAQ|أيت إسحاق|KHENIFRA|خنيفرة
AKNOUL|أكنول|TAZA|تازة
BAB BERRED|باب برد|CHEFCHAOUEN|شفشاون
BENI BOUAYACH|بني بوعياش|AL HOCEIMA|الحسيمة
BOUDNIB|بودنيب|ERRACHIDIA|الرشيدية
DAR GUEDDARI|دار الكداري|SIDI KACEM|سيدي قاسم
IGHERM|إغرم|TAROUDANT|تارودانت
OULAD BERHIL|أولاد برحيل|TAROUDANT|تارودانت
SELOUANE|سلوان|NADOR|الناظور
SIDI MOKHTAR|سيدي المختار|CHICHAOUA|شيشاوة
SMIMOU|سميمو|ESSAOUIRA|الصويرة
TALMEST|تالمست|ESSAOUIRA|الصويرة
TAZENAKHT|تازناخت|OUARZAZATE|ورزازات
TOUNFITE|تونفيت|MIDELT|ميدلت
ZAOUIAT CHEIKH|زاوية الشيخ|BENI MELLAL|بني ملال
ZOUMI|زومي|OUAZZANE|وزان
""")

WAYS = pairs("""
RUE EL FARABI=زنقة الفارابي; RUE IBN KHALDOUN=زنقة ابن خلدون; RUE OUED ZIZ=زنقة واد زيز; RUE DES OLIVIERS=زنقة الزيتون
RUE AL WARD=زنقة الورد; AVENUE MOULAY YOUSSEF=شارع مولاي يوسف; AVENUE DE LA MARCHE VERTE=شارع المسيرة الخضراء
AVENUE PRINCE HERITIER=شارع ولي العهد; BD BIR ANZARANE=شارع بئر أنزران; DERB EL HAMMAM=درب الحمام
DERB SIDI BOULOUKATE=درب سيدي بولوقات; IMPASSE DU PUITS=زنقة البئر
""")
QUARTERS = pairs("""
HAY EL FARAH=حي الفرح; HAY AL INBIAT=حي الانبعاث; HAY MABROUKA=حي مبروكة; LOTISSEMENT EL OUIFAK=تجزئة الوفاق
QUARTIER INDUSTRIEL=الحي الصناعي; HAY OUED EDDAHAB=حي وادي الذهب; RESIDENCE AL ANDALOUS=إقامة الأندلس
HAY EL KASBAH=حي القصبة; HAY TARIK=حي طارق; LOT ENNASR=تجزئة النصر
""")
DOUARS = pairs("""
DOUAR AIT BOUBKER=دوار أيت بوبكر; DOUAR IMI N TALAT=دوار إيمي نتلات; DOUAR OULAD BOUZIRI=دوار أولاد بوزيري
DOUAR EL GHABA=دوار الغابة; DOUAR TAMAZIRT=دوار تمازيرت; KSAR AIT YAHIA=قصر أيت يحيى
""")
SCHOOLS = pairs("""
LYCEE IBN BATTOUTA=ثانوية ابن بطوطة; COLLEGE AL MOURABITINE=إعدادية المرابطين; LYCEE MOULAY ISMAIL=ثانوية مولاي إسماعيل
ECOLE AL AMAL=مدرسة الأمل; COLLEGE TARIK BNOU ZIAD=إعدادية طارق بن زياد
LYCEE TECHNIQUE AL KHAWARIZMI=الثانوية التقنية الخوارزمي
GROUPE SCOLAIRE LES OLIVIERS=مجموعة مدارس الزيتون; LYCEE ZAINAB ENNAFZAOUIA=ثانوية زينب النفزاوية
""")
