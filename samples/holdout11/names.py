"""Given and family names of this group in both scripts: spellings that clerks of several regions choose.

General knowledge, typed by hand; no list of real people was used. Nearly all stand in no other group.
"""

from samples.names import pairs

MEN = pairs("""
ABDELALI=عبد العالي; ABDENBI=عبد النبي; ABDERRAZZAQ=عبد الرزاق; ABDESSATAR=عبد الستار; ABDELMOUGHIT=عبد المغيث
ABDELMOUTALIB=عبد المطلب; ALAE=علاء; ASSOU=عسو; AZIZ EL ARAB=عزيز العرب; AZZEDINE=عز الدين; BENACHER=بنعاشر
BOUBKER=بوبكر; BOUJEMAA=بوجمعة; CHAOUKI=شوقي; CHARAF EDDINE=شرف الدين; CHIHAB=شهاب; DAHMANE=دحمان; EL MAHJOUB=المحجوب
EL MEKKI=المكي; EL OUALI=الوالي; ELARBI=العربي; ESSAID=السعيد; ETTAYEB=الطيب; EZZOUBIR=الزبير; FAHMI=فهمي
FAISSAL=فيصل; FARES=فارس; FIKRI=فكري; HAMMADI=حمادي; HAROUN=هارون; HAYTAM=هيثم; HOUDAIFA=حذيفة; HOUSNI=حسني
IHAB=إيهاب; IYAD=إياد; JALAL=جلال; JALLOUL=جلول; JAZOULI=الجزولي; JILLALI=الجيلالي; KADDOUR=قدور
KAMAL EDDINE=كمال الدين; KHALLAF=خلاف; LAHSSEN=لحسن; LARBI AMINE=العربي أمين; LYAZID=اليزيد; LAYTH=ليث; MAHER=ماهر
MAHFOUD=محفوظ; MAHMOUD=محمود; MALEK=مالك; MANSOUR=منصور; MAZIGH=مازيغ; MESSAOUD=مسعود; MHAMED=امحمد; MOAD=معاذ
MOATAZ=معتز; MOHAND=محند; MOHAMED BADR=محمد بدر; MOHAMED JAD=محمد جاد; MOHAMED NIZAR=محمد نزار
MOHAMED YAHYA=محمد يحيى; MOHAMED ZIYAD=محمد زياد; MOHAMED ELARBI=محمد العربي; MOULAY HACHEM=مولاي هاشم
MOULAY EL HASSAN=مولاي الحسن; MOUNTASSIR=منتصر; MOUAD AMINE=معاذ أمين; NADIR=نذير; NASSIM=نسيم; NOUH=نوح; OSSAMA=أسامة
QASSEM=قاسم; RABAH=رابح; RAHHAL=رحال; SAAD EDDINE=سعد الدين; SAFOUANE=صفوان; SALAH=صلاح; SALEM=سالم; SALLAM=سلام
SAMI=سامي; SEDDIQ=الصديق; SIRAJ=سراج; SOHAIB=صهيب; TAHER=الطاهر; TALAL=طلال; WAIL=وائل; WADIE=وديع; WASSIL=واصل
YAAKOUB=يعقوب; YOUSSOUF=يوسف; YUBA=يوبا; ZAYD=زيد; ZIAD=زياد; ZIYAD=زياد; ZIRI=زيري; ALI AMINE=علي أمين; AKSIL=أكسيل
ANIR=أنير; SIFAW=سيفاو; USSAMA=أسامة; YANI=ياني; MOHAMED=محمد; AHMED=أحمد; HASSAN=حسن; YOUSSEF=يوسف
ABDERRAHIM=عبد الرحيم; SAID=سعيد; HAMZA=حمزة; RACHID=رشيد
""")

WOMEN = pairs("""
AALIA=عالية; AFRAH=أفراح; AHLAM=أحلام; AICHATOU=عائشة; AIDA=عائدة; ALYA=علياء; AMIRA=أميرة; AROUA=أروى; ATIKA=عتيقة
AZHAR=أزهار; AZZA=عزة; BAHIJA=بهيجة; BOUTAINA=بثينة; CHAFIA=شافية; CHAFIKA=شفيقة; CHORFIA=الشرفية; DAOUIA=الضاوية
DIKRA=ذكرى; EL HASNA=الحسنة; EL IDRISSIA=الإدريسية; ETTAHRA=الطاهرة; FADILA=فضيلة; FADOUA=فدوى
FATIMA EZZAHRAE=فاطمة الزهراء; FATIMA NOUR=فاطمة نور; GHOFRANE=غفران; HABIBA NOUR=حبيبة نور; HALA=هالة; HAMIDA=حميدة
HANA=هناء; HASSANIA=الحسنية; HOUSNA=حسنى; IHSSANE=إحسان; IKHLASS=إخلاص; INASS=إيناس; ITO=إطو; IZZA=إزة; JAMIAA=جميعة
JOUD=جود; JOUDIA=الجودية; KALTOUMA=كلثومة; KANZA=كنزة; KHADOUJ=خدوج; KHADRA=خضرة; KHEIRA=خيرة; LALLA HANANE=للا حنان
LAMYA=لمياء; LATIFA NOUR=لطيفة نور; LOUJAYNE=لجين; MAHBOUBA=محبوبة; MAHJOUBA=محجوبة; MAISSAE=ميساء; MANAR=منار
MAYSSOUNE=ميسون; MENNANA=منانة; MOULOUDA=مولودة; NADIRA=نظيرة; NAHID=ناهد; NAHLA=نهلة; NAJIA=ناجية; NAJLA=نجلاء
NAJOUA=نجوى; NARJISS=نرجس; NASSIRA=نصيرة; NAWAR=نوار; NOAMA=نعمة; NOUHA=نهى; OUIDAD=وداد; OUM EL KHEIR=أم الخير
OUM HANI=أم هاني; OUMNIYA=أمنية; RADIA=راضية; RAFIKA=رفيقة; RAGHAD=رغد; RAHIMA=رحيمة; RAHMOUNA=رحمونة; RAIHANA=ريحانة
RAOUIA=راوية; RANDA=رندة; RAOUNAK=رونق; RAYHANA=ريحانة; RIMA=ريمة; ROKAYA=رقية; ROUMAISSAE=رميساء; SABIRA=صابرة
SAHAR=سحر; SAJIDA=ساجدة; SALIHA=صالحة; SALOUA=سلوى; SAMAH=سماح; SAMIHA=سميحة; SANA=سناء; SOUMAYA=سمية; TAHRA=الطاهرة
THOURAYA=ثريا; TINHINANE=تينهنان; TOUDA=تودة; WASSILA=وسيلة; YACOUT=ياقوت; YASSIRA=يسيرة; ZAINA=زينة; ZAINABOU=زينبو
ZAKIYA=زكية; ZINA=زينة; HALIMA NOUR=حليمة نور; NOUR AYA=نور آية; MALAK NOUR=ملاك نور; SARA IMANE=سارة إيمان
IMANE NOUR=إيمان نور; MERYEM AYA=مريم آية; TITRIT=تيتريت; TILILA=تيليلا; DAMYA=دميا; NUMIDIA=نوميديا; FATIMA=فاطمة
KHADIJA=خديجة; ZINEB=زينب; RACHIDA=رشيدة; SALMA=سلمى; NAIMA=نعيمة; MALIKA=مليكة
""")

FAMILIES = pairs("""
AACHAB=عشاب; AAMMARI=عماري; ABERGUI=أبركي; ABIDI=العبيدي; ABOUNACER=أبو ناصر; ABOUSSAAD=أبو سعد; ACHERKI=الشرقي
ACHOURI=العاشوري; ADERDOUR=أدردور; ADMI=أدمي; AGOUMI=أكومي; AGOUZOUL=أكوزول; AIT CHAIB=أيت شعيب
AIT EL CAID=أيت القايد; AIT IDIR=أيت يدير; AIT MANSOUR=أيت منصور; AKODAD=أقوضاض; ALLOUCH=علوش; AMALLAH=أمالاح
AMELLAL=أملال; ANDALOUSSI=الأندلسي; ARJDAL=أرجدال; AROUB=عروب; ASLI=الأصلي; AYADI=العيادي; AZAMI=العزمي; BABA=بابا
BADAOUI=البدوي; BAHNINI=باحنيني; BANNANI=البناني; BARKAOUI=البركاوي; BASRI=البصري; BEJJA=بجا; BELABBES=بلعباس
BELAROUSSI=بلعروسي; BELCADI=بلقاضي; BELKEBIR=بلكبير; BELLAMINE=بلامين; BELMADANI=بلمدني; BELMOKHTAR=بلمختار
BENAYAD=بنعياد; BENCHEKCHOU=بنشقشو; BENJELLOUN TOUIMI=بنجلون التويمي; BENKACEM=بنقاسم; BENTOUHAMI=بنتهامي
BENYAHYA=بنيحيى; BERDAI=برداعي; BERROUG=بروك; BOUAMAMA=بوعمامة; BOUARFA=بوعرفة; BOUCHENTOUF=بوشنتوف
BOUDERBALA=بودربالة; BOUIH=بويه; BOUKILI=البوكيلي; BOULAHCEN=بولحسن; BOULOUIZ=بولويز; BOUNOUAR=بونوار; BOURAS=بوراس
BOUSSETTA=بوستة; BOUZEKRI=بوزكري; CHAOUNI=الشاوني; CHEDDADI=الشدادي; CHERRADI=الشرادي; CHGUIR=الشكير
CHKOUNDI=الشكوندي; DAHANI=الدهاني; DAHBI=الذهبي; DAIF=الضعيف; DEBBAGH=الدباغ; DERKAOUI=الدرقاوي; DERRAZ=الدراز
DIB=الديب; DRIF=الضريف; EL ADNANI=العدناني; EL AFIA=العافية; EL AOUNI=العوني; EL ATIFI=العاطفي; EL AYOUBI=الأيوبي
EL BAKOURI=الباكوري; EL BARDAI=البرداعي; EL BOUZIDI=البوزيدي; EL FASSI FIHRI=الفاسي الفهري; EL FATMI=الفاطمي
EL GADDARI=الكداري; EL HACHIMI=الهاشمي; EL HADRAMI=الحضرمي; EL HOUARI=الهواري; EL JAI=الجاي; EL KABBAJ=القباج
EL KADIRI=القادري; EL KARTI=القرطي; EL KASRI=القصري; EL KHALFI=الخلفي; EL KORCHI=القرشي; EL MAAROUFI=المعروفي
EL MANDOUR=المنظور; EL MARINI=المريني; EL MASMOUDI=المصمودي; EL MERNISSI=المرنيسي; EL MOKRI=المقري
EL OUAZZANI TAYBI=الوزاني الطيبي; EL OUDGHIRI=الودغيري; EL QADIRI=القادري; EL YOUSSFI=اليوسفي
ELAMRANI JOUTEY=العمراني الجوطي; ENNASSIRI=الناصري; ETTOUHAMI=التهامي; EZZAHIR=الزاهر; FARAJI=الفرجي; FARESS=فارس
FATHI=فتحي; FIGUIGUI=الفكيكي; GHARBAOUI=الغرباوي; GHAZALI=الغزالي; GHERRAS=غراس; GUENNOUNI=الكنوني; HADDANE=حدان
HADJI=حجي; HAFIDI=الحفيظي; HAKAM=حكم; HAMDANI=الحمداني; HAMMOUDAN=حمودان; HASSAR=حصار; HAYANI=الحياني; HILALI=الهلالي
HOUMMADA=حمادة; HMAMOUCHI=احماموشي; IGHIL=إغيل; IRAQUI HOUSSAINI=العراقي الحسيني; JAIDI=الجعايدي; JAMAI=الجامعي
JANATI=الجناتي; JERRARI=الجراري; JORIO=جوريو; KADDOURI=القدوري; KARROUM=كروم; KHALDI=الخالدي; KHATIBI=الخطيبي
KHAYATI=الخياطي; KHELLADI=الخلادي; KOUHEN=الكوهن; KRIMI=الكريمي; LAAROUSSI=العروسي; LABIAD=الأبيض; LAGDALI=لكدالي
LAGHRARI=لغراري; LAGHZAOUI=لغزاوي; LAHRECH=لحرش; LAMGHARI=لمغاري; LAMRANI ALAOUI=العمراني العلوي; LAOUAJ=لعوج
LARHZAL=لغزال; LEBBAR=اللبار; LEMSEFFER=المسفر; MAADANI=المعداني; MAAZOUZ=معزوز; MALIKI=المالكي; MANDRI=المندري
MANSOURI=المنصوري; MARZOUK=مرزوق; MDAGHRI=المدغري; MEDIOUNI=المديوني; MEJJATI=المجاطي; MEKKAOUI=المكاوي; MIKOU=ميكو
MOUAK=المواق; MOUDDEN=المودن; MOULINE=مولين; MOUTIA=مطيع; NEJJARI=النجاري; OUAFI=الوافي; OUALALOU=ولعلو
OUAZZANI CHAHDI=الوزاني الشاهدي; OUDDADEN=أوضاضن; OUHMID=أوحميد; OUKACHA=أوكاشة; OURAHOU=أوراحو; OUZZIN=أوزين
QABBAL=القبال; QORCHI=القرشي; RAFII=الرافعي; RAJI=راجي; RIAHI=الرياحي; RIFAI=الرفاعي; ROUDANI=الروداني
SAADOUNI=السعدوني; SADIKI=الصديقي; SAFRIOUI=الصفريوي; SAMADI=الصمدي; SBIHI=الصبيحي; SEGHROUCHNI=السغروشني
TAGHI=التاغي; TAOUSSI=الطاوسي; TEBBAA=الطباع; TERRAB=التراب; TLEMCANI=التلمساني; YAAGOUBI=اليعكوبي; YASSINI=الياسيني
ZAGHLOUL=زغلول; ZAOUI=الزاوي; ZEROUAL=زروال; ZIDANE=زيدان; ZNIBER=زنيبر; ALAOUI=العلوي; BENNANI=بناني; TAZI=التازي
EL IDRISSI=الإدريسي; BERRADA=برادة; CHRAIBI=الشرايبي; EL HARRAK=الحراق; OUAHBI=وهبي; EL MANSOURI=المنصوري
""")
