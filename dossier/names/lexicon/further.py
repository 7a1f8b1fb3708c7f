"""Names further, of both kinds, that neither a reader's prior nor `more` holds; general knowledge, typed by hand."""

FURTHER = """
أبو_الفضل ABOULFADL; أحمدي AHMADI; أخ AKH; العافية LAAFIA; العبادي ABBADI; العباوي ABBAOUI; العبديوي ABDIOUI;
العثماني OTMANI; العجلي AJLI; العدناني ADNANI; العراصي ARASSI; العرباوي ARBAOUI LARBAOUI; العروصي AROUSSI; العريبي
LARIBI ARIBI; العزري AZRI LAAZRI; العزاوي AZZAOUI AZAOUI; العساوي ASSAOUI; العسلي ASSALI; العشاب ACHAB ACHCHAB;
العشيري ACHIRI LACHIRI; العطاوي ATTAOUI; العطري ATRI; العكاري AKKARI AKARI; العلوش ALLOUCH; العمارتي AMARTI;
العمراوي AMRAOUI; العنصري ANSSARI; العوفير OUFIR; العوينة LAOUINA; العيدي AIDI LAIDI; العيدوني AIDOUNI; العيوني
AYOUNI LAAYOUNI; البرنوصي BERNOUSSI; البرهمي BRAHMI; الابراهيمي BRAHIMI; براهيمي BRAHIMI; البزيوي BZIOUI; البشيري
BACHIRI; البقال BAKKAL; البلالي BILALI; البوشيخي BOUCHIKHI; البوطي BOUTI; البوهادي BOUHADI; البياض BAYAD; البيضاوي
BAIDAOUI BAYDAOUI BIDAOUI; البيطار BITAR; البوعمري BOUAMRI; التبر TABAR; التجاني TIJANI; التريكي TRIKI; التسولي
TSOULI TSSOULI; التلمساني TLEMSANI TILIMSANI; التواتي TOUATI; التوزاني TOUZANI; الثعالبي TAALIBI; الجبلي JEBLI
JABLI; الجديدي JDIDI; الجزيري JAZIRI; الجعيدي JAAIDI; الجلولي JALLOULI JELLOULI; الجمالي JAMALI; الجوادي JAOUADI;
الجوطي JOUTI; الحاتمي HATIMI; الحاجي HAJI HAJJI; الحبيبي HABIBI; الحجاجي HAJJAJI; الحدادي HADDADI; الحدوشي
HADDOUCHI; الحرشي HARCHI; الحرشاوي HARCHAOUI; الحريزي HRIZI; الحسايني HASSAINI; الحشادي HACHADI; الحضري HADRI;
الحضراوي HADRAOUI; الحفياني HAFIANI; الحكماوي HAKMAOUI; الحكيم HAKIM; الحليمي HALIMI; الحمداش HAMDACH; الحمزي HAMZI;
الحمري HAMRI; الحميداني HMIDANI; الحنفاوي HANFAOUI; الحوري HOURI; الحوزي HAOUZI; الحيرش HAIRECH; الحيمري HIMRI
HAIMRI; الخاضيري KHADIRI; الخديري KHADIRI KHDIRI; الخرشاف KHARCHAF; الخروبي KHARROUBI; الخلطي KHALTI; الخماري
KHAMARI KHAMMARI; الخمسي KHAMSI; الخنبوبي KHANBOUBI; الخودري KHOUDRI; الخوري KHOURI; الداخلي DAKHLI; الداهي DAHI;
الدافري DAFRI; الدبلاني DIBLANI; الدراجي DARRAJI DERRAJI; الدرعي DERAI DRAI; الدرويش DAROUICH DEROUICH; الدغوغي
DGHOUGHI; الدكاكي DAKKAKI; الدليمي DLIMI DOULAIMI; الدهبي DEHBI; الدوكالي DOUKALI DOUKKALI; الديوري DIOURI; الرباطي
RBATI; الرباحي REBBAHI; الرباع REBBAA; الرحيلي RHILI; الرزاق RAZZAK; الرزوقي REZZOUKI; الرشيق RACHIK; الرفيق RAFIK;
الرقيوق REKIOUAK; الرمضاني RAMDANI ROMDANI; الروبيو ROUBIO; الرويسي ROUISSI; الرياحي RIAHI; الرياني RIANI; الريحاني
RIHANI RAIHANI; الرزيني RZINI; الزاهري ZAHRI ZAHIRI; الزبيري ZOUBAIRI ZOUBIRI; الزجلي ZEJLI; الزرقاوي ZERKAOUI;
الزرهوني ZERHOUNI ZARHOUNI; الزغبي ZOGHBI ZEGHBI; الزغيبي ZGHIBI; الزكموطي ZGMOUTI; الزنيبي ZNIBI; الزوبير ZOUBIR
ZOUBEIR; الزوهري ZOUHRI; الزويتن ZOUITEN; الزويني ZOUINI; الساهل SAHEL; الساهلي SAHLI SAHILI; السالكي SALKI; السايح
SAYEH SAIH; السبيطي SBITI; السحيمي SHIMI; السرحاني SERHANI; السطي SETTI; السعدوني SAADOUNI; السفياني SEFIANI
SOUFIANI; السقاط SEKKAT; السكوري SEKKOURI SEKOURI; السلماني SALMANI; السليمي SALIMI; السمعلي SEMAALI; السمراوي
SAMRAOUI; السنتيسي SENTISSI; السودي SOUDI; السويهلي SOUIHLI; السيدي SIDI; الشابي CHABBI CHABI; الشادلي CHADLI
CHADILI; الشاذلي CHADLI CHADILI; الشاطر CHATER; الشافعي CHAFII CHAFAI; الشاهدي CHAHDI CHAHIDI; الشاهيدي CHAHIDI;
الشبيهي CHBIHI CHEBIHI; الشتوكي CHTOUKI; الشدادي CHADDADI CHEDDADI; الشراط CHERRAT; الشرادي CHERRADI CHARRADI;
الشعباوي CHABAOUI; الشعباني CHAABANI; الشفشاوني CHEFCHAOUNI; الشقراوي CHAKRAOUI; الشلحاوي CHELHAOUI; الشنقيطي
CHANGUITI CHENGUITI; الشهيد CHAHID; الشياظمي CHIADMI; الشيبي CHIBI; الشيباني CHIBANI CHAIBANI; الصابري SABIRI;
الصبيحي SBIHI SEBIHI; الصديق SEDDIK; الصردي SARDI; الصغيري SGHIRI; الصفريوي SEFRIOUI; الصقلي SQALLI SKALLI; الصوفي
SOUFI; الصويري SOUIRI; الضريف DRIF DARIF; الضعيف DAIF; الطاوسي TAOUSSI; الطايع TAYA TAYAA; الطرابلسي TRABELSI;
الطريبق TRIBAK; الطلحاوي TALHAOUI; الطنجي TANJI; الطوسي TOUSSI; الغازي GHAZI; الغاوي GHAOUI; الغافري GHAFRI; الغربي
GHARBI; الغرفي GHARFI; الغندوري GHANDOURI; الغنامي GHANNAMI; الغنبوري GHANBOURI; الغوات GHAOUAT; الغيلاني GHAILANI;
الفاتحي FATIHI FATHI; الفاتحي -FATHI; الفاطمي FATMI FATIMI; الفايق FAIK; الفتاح FATTAH; الفتوحي FETTOUHI FATTOUHI;
الفرقاني FORKANI; الفزازي FIZAZI FAZAZI; الفضالي FADALI; الفضيلي FDILI FADILI; الفكيكي FGUIGUI FIGUIGUI; الفلوس
FELLOUS; الفنيش FENNICH; الفراحي FARAHI; الفرساوي FERSAOUI; القابلي KABLI; القايدي KAIDI QAIDI; القباج KABBAJ;
القبلي KABLI; القدميري KADMIRI; القرطبي KORTBI QORTOBI; القرقوري KARKOURI; القزويني KAZOUINI; القطان KATTAN QATTAN;
القلعي KALAI KELAI; القمري KAMRI; القنيطري KENITRI; القوري KOURI; الكارتي KARTI; الكانوني KANOUNI; الكبداني KEBDANI;
الكحل KOHL; الكرتيلي GARTILI; الكردودي GARDOUDI; الكرش KERCH; الكرواني GUEROUANI; الكريني GRINI; الكسيبي KSSIBI;
الكنتاوي KANTAOUI; الكندي KINDI; الكلخي KALKHI; الكيحل LAKHEL; المازوني MAZOUNI; الماحي MAHI; المانوزي MANOUZI;
المبروكي MABROUKI; المتقي MOUTTAKI; المجدلاوي MEJDLAOUI; المحبوبي MAHBOUBI; المحجوبي MAHJOUBI; المحفوظي MAHFOUDI;
المحمودي MAHMOUDI; المخلوفي MAKHLOUFI; المخلوف MAKHLOUF; المدغري MDAGHRI; المراكشي MARRAKCHI MERRAKCHI; المرابطي
MRABTI; المرزاق MERZAK; المزابي MZABI; المزوري MZOURI; المستاري MESTARI; المسلوحي MESLOUHI; المسيح MESSIH; المشرفي
MECHERFI MOUCHRIFI; المصلوحي MASLOUHI MESLOUHI; المصطفاوي MOSTAFAOUI; المعزوزي MAAZOUZI; المقري MOKRI MAKRI; المكي
MEKKI MAKKI; الملاخ MELLAKH; المنتصر MOUNTASSIR MONTASSIR; المنصف MONCEF; المنوزي MENOUZI; المهدي MEHDI; المهاجر
MOUHAJIR; الموذن MOUADDIN; الموفق MOUAFFAK; الميلودي MILOUDI; ميلودي MILOUDI; الميسوري MISSOURI; النايب NAIB; النجمي
NAJMI; النحال NAHHAL; النخلي NAKHLI; النصري NASRI NASSRI; النفاتي NAFATI; النقادي NAKKADI; النماسي NEMASSI; النهاري
NHARI NAHARI; الهادي HADI; الهبيل HABIL; الهداجي HADDAJI; الهرادي HERRADI; الهرموشي HARMOUCHI; الهزاط HEZZAT; الهلال
HILAL; الهيلالي HILALI; الهيشو HICHOU; الوارث OUARIT; الوانزي OUANZI; الوحيدي OUAHIDI; الودي OUDDI; الورزازي
OUARZAZI; الوزير OUAZIR; الوصيفي OUASSIFI; الوكيل OUAKIL; اليحياوي YAHYAOUI YAHIAOUI; يحياوي YAHYAOUI YAHIAOUI;
اليونسي YOUNSI; اليعلاوي YAALAOUI; اليوسي YOUSSI; الياسيني YASSINI; اليازيدي YAZIDI; الياموني YAMOUNI; حنين HANIN
HNINE; حيدة HIDA; خربوش KHARBOUCH; خرباش KHARBACH; خياري KHYARI; رحو RAHOU; رحيوي RAHIOUI; رياض RIAD RIYAD RYAD;
زاهر ZAHER ZAHIR; زعيتر ZAITER; سرحان SERHANE; سكوم SEGGOUM; شهبون CHAHBOUNE; صابري SABIRI SABRI; صابري -SABRI; طلحة
TALHA; عاقل AKIL; عاشق ACHIK; عبابو ABABOU; عزاوي AZZAOUI; عزيم AZIM; عسو ASSOU; علوان ALOUANE; عمور AMOUR AMMOUR;
عيشون AICHOUN; غنام GHANNAM; فجري FAJRI; فنان FENNANE; قربوح KARBOUH; كروم GUERROUM; لعريشي LAARICHI; لغماري
LAGHMARI; لمرابط LAMRABET; لوكيلي LOUKILI; مجاهد MOUJAHID; مرجان MERJANE; مكوار MEKOUAR; ملوك MELLOUK; نعينيعة
NAINIA; وحيد OUAHID WAHID; وهاب OUAHAB WAHAB; ياسيني YASSINI; يعقوبي YAAKOUBI YACOUBI; بنجلون BENJELLOUN TOUIMI;
بنشيخ BENCHEIKH; بنحليمة BENHALIMA; بنكيران BENKIRANE; بنصغير BENSGHIR; بندحمان BENDAHMANE; بنزروال BENZEROUAL;
بنعاشر BENACHIR BENACHER; بنعربية BENARBIA; بنعطية BENATIA; بنمالك BENMALEK; بنهدي BENHEDDI; بنهاشم BENHACHEM;
بنوحود BENOUHOUD; بنونة BENNOUNA; بنيعقوب BENYAKOUB BENYAACOUB; بنقاسم BENKACEM; بنمحمد BENMOHAMED; بنحسين
BENHOUCINE; بنكروم BENGUERROUM; بنوار BENOUAR; بنور BENNOUR; بلمليح BELMLIH; بلهاشمي BELHACHMI; بلخضر BELAKHDAR;
بلعباس BELABBES; بلغازي BELGHAZI; بلغالي BELGHALI; بلمختار BELMOKHTAR; بلعوشي BELAOUCHI; بلقايد BELCAID BELKAID;
بلفقير BELFAKIR; بلمهدي BELMEHDI; بوخليق BOUKHLIK; بوحوت BOUHOUT; بوعشرين BOUACHRINE; بوعلو BOUALLOU; بوكطاية
BOUGTAYA; بولحية BOULAHYA; بومزوغ BOUMEZZOUGH; بونوار BOUNOUAR; بويحيى BOUYAHYA BOUYAHIA; بوشارب BOUCHAREB; بوشنتوف
BOUCHENTOUF; بوعياش BOUAYACH; بوحسون BOUHASSOUN; بوفارس BOUFARES; بوقنطار BOUKANTAR; بولمان BOULEMANE; جيداء JAIDAE;
جيلالية JILALIA; حمادة HAMADA HAMMADA; حجيبة HAJIBA; حدهوم HADHOUM; حسنى HOUSNA HOSNA; خضرة KHADRA; خناتة KHNATA
KHENATA; دامية DAMIA; دنى DOUNA; رابية RABIA; رقوش RKOUCH; زهوة ZAHOUA; سعداء SAADAE; شعيبية CHAIBIA; صفيناز
SAFINAZ; طاما TAMA; عرجونة ARJOUNA; عنان INANE; غنو GHANNOU; فاضلة FADILA; فاطيمة FATIMA; فضيلة FADILA; فطيمة FATIMA
FTAIMA; فنيدة FNIDA; قمرة KAMRA; كبيرة KEBIRA KABIRA KBIRA; الكبيرة LAKBIRA KEBIRA; لويزة LOUIZA; ماريا MARIA;
محمدية MOHAMMADIA; معزوزة MAAZOUZA; منانة MENANA MANNANA; نفيسة NAFISSA; نورية NOURIA; هدهوم HADHOUM; هنية HANIA
HNIYA; وجيدة OUAJIDA; يطو ITTO ITO; بهية BAHIA; حبيبة HABIBA; رشيقة RACHIKA; رفيعة RAFIA; زوليخة ZOULIKHA; سامرة
SAMIRA; شهيرة CHAHIRA; صبرين SABRINE; صابرين SABRINE; صبرينة SABRINA; عفيفة AFIFA; فراح FARAH; لطيفة LATIFA; مجدولين
MAJDOULINE; ميادة MAYADA; نجمة NAJMA NEJMA; نعيمة NAIMA; هويدا HOUAIDA; يقوت YAKOUT; ياقوت YAKOUT; أزهار AZHAR;
إشراق ICHRAK; إنتصار INTISSAR; ابتهاج IBTIHAJ; أمنية OUMNIA; أميرة AMIRA; أنوار ANOUAR; إيلاف ILAF; بدرية BADRIA;
بسيمة BASSIMA; بركة BARKA; توحيدة TAOUHIDA; جوهرة JAOUHARA JOUHARA; حسيبة HASSIBA; حكمة HIKMA; خليدة KHALIDA;
دنيازاد DOUNIAZAD; ذكرى DIKRA; رشا RACHA; روضة RAOUDA; زهية ZAHIA; سالمة SALMA; سامية SAMIA; شمس_الضحى CHAMS_EDDOHA;
عتيكة ATIKA; عصماء ASMAE; فضيلة FADILA; قدس QODS; كوكب KAOUKAB; مرجانة MARJANA; ناجية NAJIA; نجود NOUJOUD; هاجرة
HAJRA; ورود OUROUD; يازيدة YAZIDA; أبا ABBA; أحيدوس AHIDOUS; ادهم ADHAM; إسلام ISLAM; اشراف ACHRAF; أصيل ASSIL; إمام
IMAM; أواب AOUAB AWAB; باهي BAHI; بديع BADIE BADI; براء BARAE BARAA; برهون BARHOUN; تقي TAKI; توهامي TOUHAMI; جاد
JAD; جبريل JIBRIL; جابور JABOUR; حسني HOSNI; حمودة HAMMOUDA; حيان HAYANE; دحو DAHOU; رحمون RAHMOUN; رحيم RAHIM; رشاد
RACHAD; رضى REDA; رفعت RIFAAT; زبير ZOUBIR ZOUBAIR; الزبير ZOUBIR ZOUBAIR; زعيم ZAIM; زروق ZERROUK; سفيان SOFIANE;
سلامة SALAMA; سيمو SIMO; سهل SAHL; شهيد CHAHID; طيبي TAIBI; عبد_المنعم ABDELMOUNAIM ABDELMOUNIM ABDELMONEM;
عبد_الحكيم ABDELHAKIM; عبد_الرؤوف ABDERRAOUF; عبد_القدوس ABDELKADDOUS; عبد_الودود ABDELOUADOUD; عبد_الصبور
ABDESSABOUR; عبد_الكامل ABDELKAMEL; عبد_العليم ABDELALIM; عبد_الحسيب ABDELHASSIB; عبد_الفضيل ABDELFADIL; عبد_الرشيد
ABDERRACHID; عبد_النعيم ABDENNAIM; عبد_الشكور ABDECHAKOUR; عبد_البارئ ABDELBARI; عبد_الباري ABDELBARI; عبد_الجواد
ABDELJAOUAD ABDELJAWAD; عبد_الوكيل ABDELOUAKIL; عبد_الولي ABDELOUALI; عقيل AKIL; عكرمة IKRIMA; علوي ALAOUI; عمرون
AMROUN; عيد AID; عياشي AYACHI; غازي GHAZI; فتح_الله FATHALLAH FATH_ALLAH; فراس FIRAS; فيصل FAYCEL; قصي QOUSSAI
KOUSSAI; كبير KEBIR KABIR; لحسين LAHCINE; ماهر MAHIR; محفوظ MAHFOUD; مخلص MOUKHLIS; مخلوف MAKHLOUF; مدني MADANI;
مرزوق MARZOUK MERZOUK; مزوار MEZOUAR; مسعد MASSAAD; مصدق MOSSADAK; معروف MAAROUF; مفيد MOUFID; موفق MOUAFFAK; ميمون
MIMOUN; نادر NADER NADIR; ناجح NAJEH; ناظر NADER; نجم NAJM; نوري NOURI; نوار NAOUAR; هادي HADI; همام HOUMAM; هلال
HELAL; هاني HANI; وديد OUADID; وصيف OUASSIF; وفيق OUAFIK; يحيا YAHYA; يسار YASSAR; يعلا YAALA
"""
