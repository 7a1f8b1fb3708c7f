"""Given and family names of this group in both scripts, of every region.

General knowledge, typed by hand; no list of real people was used. Nearly all stand in no other group.
"""

from samples.names import pairs

MEN = pairs("""
ABDELGHANI=عبد الغني; ABDELHADI=عبد الهادي; ABDELHAMID=عبد الحميد; ABDELKRIM=عبد الكريم; ABDELMAJID=عبد المجيد
ABDELOUAHED=عبد الواحد; ABDERRAFIE=عبد الرفيع; ABDERRAOUF=عبد الرؤوف; ABDERRAZZAK=عبد الرزاق; ABDESSADEK=عبد الصادق
ABDELMOULA=عبد المولى; ABDELMOUNAIM=عبد المنعم; ANWAR=أنوار; ASAAD=أسعد; BADR=بدر; BADREDDINE=بدر الدين; BASSOU=باسو
BELAID=بلعيد; BELKHEIR=بلخير; BENNACER=بناصر; BOUTAHAR=بوطاهر; CHOUAIB=شعيب; EL BACHIR=البشير; EL GHALI=الغالي
EL MOKHTAR=المختار; EL HABIB=الحبيب; EL MAHFOUD=المحفوظ; FAYSSAL=فيصل; FOUZI=فوزي; HADDOU=حدو; HAFID=حفيظ
HAITAM=هيثم; HATIM=حاتم; HMIDA=احميدة; HOUSSAM=حسام; IDIR=إيدير; IDRISS=إدريس; ISSAM=عصام; JABIR=جابر
JAOUAD AMINE=جواد أمين; KACEM=قاسم; KAMAL=كمال; KHALIL=خليل; LAHBIB=الحبيب; LOTFI=لطفي; M'BAREK=مبارك; M'HAMED=امحمد
MAJID=ماجد; MIMOUN=ميمون; MOHA=موحى; MOHAMMED=محمد; MOHAMED ZIAD=محمد زياد; MONCEF=منصف; MONTASSIR=المنتصر
MOUAD=معاذ; MOULOUD=مولود; MOURAD=مراد; MOULAY RACHID=مولاي رشيد; MOULAY SLIMANE=مولاي سليمان; NAOUFAL=نوفل
NASSER=ناصر; OUALID=وليد; OUSSAMA=أسامة; RAFIK=رفيق; RAYANE=ريان; REDA=رضا; RIAD=رياض; SAAD=سعد; SALIM=سليم
SELLAM=سلام; SIDI ALI=سيدي علي; TAHA=طه; TAHAR=الطاهر; TAYEB=الطيب; TOUHAMI=التهامي; YAZID=يزيد; YIDIR=يدير
ZAID=زيد; ZOUBAIR=الزبير; AHMED=أحمد; HAMID=حميد
""")

WOMEN = pairs("""
ABLA=عبلة; AFAF=عفاف; ALIA=علياء; AMEL=أمل; ANISSA=أنيسة; AYA=آية; BASMA=بسمة; BATOUL=البتول
BOUCHRA ZINEB=بشرى زينب; CHADIA=شادية; CHAHRAZAD=شهرزاد; DALILA=دليلة; DRISSIA=إدريسية; EL GHALIA=الغالية
EL KHAMSA=الخامسة; EL YACOUT=الياقوت; FAIZA=فائزة; FARAH=فرح; FATIHA=فتيحة; FATNA=فاطنة; FETTOUMA=فطومة
FIRDAOUS=فردوس; GHITA=غيثة; HADDA=حادة; HADIL=هديل; HAKIMA=حكيمة; HASNA=حسناء; HASNAE=حسناء; HIBA=هبة; HIND=هند
HNIA=هنية; ITTO=إيطو; JALILA=جليلة; JIHANE=جيهان; KELTOUM=كلثوم; KHADDOUJ=خدوج; LAILA NOUR=ليلى نور; LAMIAE=لمياء
LINA=لينا; MAHA=مها; MAJDA=ماجدة; MAMA=ماما; MANAL=منال; MARIA=مارية; MARWA=مروة; MBARKA=مباركة; MILOUDA=ميلودة
MINA=مينة; NABILA=نبيلة; NAIMA=نعيمة; NISSRINE=نسرين; NORA=نورة; OUARDA=وردة; RABHA=رابحة; RAHMA=رحمة; RIHAB=رحاب
RIM=ريم; ROKIA=رقية; SAADIA=السعدية; SAFIA=صفية; SAKINA=سكينة; SELMA=سلمى; SOFIA=صوفيا; SOUMIA=سمية; TAMOU=طامو
TLAITMAS=تلايتماس; WAFAE=وفاء; WIJDANE=وجدان; WISSAL=وصال; YAMNA=يامنة; YATTOU=يطو; YOUSRA=يسرى; ZAHIA=زهية
ZAHIRA=زهيرة; ZHOR=زهور; ZINEB LINA=زينب لينا; KHADIJA=خديجة
""")

FAMILIES = pairs("""
ABBADI=العبادي; ABOUDRAR=أبودرار; ACHIBANE=أشيبان; AFRYAD=أفرياض; AGOURRAM=أكورام; AGZENAY=أكزناي; AHARCHI=أحرشي
AIT BAHA=أيت باها; AIT BEN HADDOU=أيت بن حدو; AIT HADDOU=أيت حدو; AIT MOULAY=أيت مولاي; AIT OUMGHAR=أيت أومغار
AIT SIDI=أيت سيدي; AKHARRAZ=أخراز; ALLALI=العلالي; AMGHAR=أمغار; AMZIL=أمزيل; ANFLOUS=أنفلوس; AOUAD=عواد
ASRI=العسري; ATTIFI=العطيفي; AZIZI=العزيزي; AZMANI=أزماني; BAKRIM=باكريم; BARAKAT=بركات; BELARBI=بلعربي
BELHAJ=بلحاج; BELLAOUI=بلاوي; BELMEKKI=بلمكي; BEN BRAHIM=بن إبراهيم; BEN DAHMANE=بن دحمان; BEN OMAR=بن عمر
BENAZZOUZ=بنعزوز; BENCHEKROUN=بنشقرون; BENHIMA=بنهيمة; BENHLIMA=بنحليمة; BENKIRANE=بنكيران; BENMANSOUR=بنمنصور
BENMOUSSA=بنموسى; BENSOUDA=بنسودة; BENYAHIA=بنيحيى; BENZAKOUR=بنزاكور; BOUALI=بوعلي; BOUDLAL=بودلال
BOUFTILA=بوفتيلة; BOUHLAL=بوهلال; BOUJEMAOUI=بوجمعاوي; BOUKHRISS=بوخريص; BOULMANE=بولمان; BOURASS=بوراس
BOUSFIHA=بوسفيحة; BOUYA=بويا; BOUZIDI=البوزيدي; CHAHBOUN=شهبون; CHAOUI=الشاوي; CHBANI=الشباني; CHERKAOUI=الشرقاوي
CHIBANI=الشيباني; DKHISSI=الدخيسي; DOUKKALI=الدكالي; ECH-CHERKI=الشرقي; ED-DAHBI=الذهبي; EL AOUFI=العوفي
EL ARROUD=العرود; EL BEKRI=البكري; EL BOUKHARI=البخاري; EL FEKKAK=الفكاك; EL GUERROUJ=الكروج; EL HAJJAMI=الحجامي
EL HAJOUI=الحجوي; EL JAMAI=الجامعي; EL KADDOURI=القدوري; EL KHALDI=الخالدي; EL MAHI=الماحي; EL MOKRINI=المكريني
EL OMARI=العمري; EL OTMANI=العثماني; EL YOUSFI=اليوسفي; ELBAZ=الباز; ERRAJI=الراجي; ESSOUFI=الصوفي; ETTALBI=الطالبي
EZZAIM=الزعيم; FARISSI=الفاريسي; GHARBI=الغربي; GOURAM=كورام; GUENNOUN=كنون; HAMMAMI=الحمامي; HANAFI=حنفي
HASSANI=حسني; HMIMOU=حميمو; HOUARI=هواري; IBN EL FAROUK=ابن الفاروق; IDRISSI KAITOUNI=الإدريسي القيطوني; JALAL=جلال
JAZOULI=الجزولي; KARIMI=كريمي; KHALLOUKI=خلوقي; KHATTABI=خطابي; KOURI=الكوري; LAARAJ=لعرج; LAGDANI=لكداني
LAKBIR=لكبير; LAMRANI=لمراني; LAMZOURI=المزوري; LOUKILI=الوكيلي; MABROUK=مبروك; MANSOUR=منصور; MARZOUKI=المرزوقي
MESBAHI=المصباحي; MEZGHRANI=المزغراني; MOUSTAID=مستعيد; NEJJAR=النجار; NOUINI=نويني; OUAKRIM=أوكريم; OUALI=والي
OUDRHIRI=الودغيري; OUHADDOU=أوحدو; OULAD MANSOUR=أولاد منصور; OUMOUSSA=أوموسى; RACHIDI=الرشيدي; RAISSOUNI=الريسوني
RHARBI=الغربي; SAIDI=السعيدي; SAOUDI=السعودي; SBAI=السباعي; SLAOUI=السلاوي; SOUSSI=السوسي; TAOUIL=الطويل
TOUIMI=التويمي; YAHYAOUI=اليحياوي; ZAHIDI=الزاهيدي; ZEMMOURI=الزموري; ZNAGUI=الزناكي; ZOUITEN=زويتن; BENNANI=بناني
TAZI=التازي
""")
