"""More family names and spellings, as `more` has of given names; general knowledge, typed by hand.

Names that registers keep apart in Latin letters though Arabic writes them alike have rows of their own.
"""

FAMILY_SPELLINGS = """
العمراني عمراني OMRANI EL_OMRANI; العمري -OMARI; العمري عمري OMARI EL_OMARI LOMARI; العمري AMRI LAMRI EL_AMRI;
الحسني -HOSNI; حسني -HASSANI; حسني HOSNI HOUSNI; حسني HASSANI; العلمي EL_ALAMI LALAMI ALAMI; العلامي ALLAMI; العلوي
ALAOUI ALAWI LALAOUI ALAOUY; الإدريسي IDRISSI IDRISI DRISSI EL_DRISSI; بناني BENNANI BENANI; التازي TAZI; الفاسي
FASSI FASI LFASSI; برادة BERRADA BARRADA BERADA; الشرايبي CHRAIBI CHRAYBI; بنجلون BENJELLOUN BENJELOUN; بنشقرون
BENCHEKROUN BENCHAKROUN; بنكيران BENKIRANE BENKIRAN; القباج KABBAJ KEBBAJ; السبتي SEBTI SABTI; السقاط SEKKAT; الصقلي
سقلي SKALLI SQALLI SKALI; الصبيحي SBIHI; الحجوي HAJOUI HAJJOUI; الوزاني OUAZZANI WAZZANI OUAZANI; اليعقوبي YAAKOUBI
YACOUBI YAKOUBI YAAQOUBI; البقالي BAKKALI BAKALI BAQQALI; الخطابي KHATTABI KHATABI; الغزالي GHAZALI RHAZALI; الغازي
GHAZI RHAZI; الغالي GHALI RHALI; الغول GHOUL RHOUL; الغماري GHOMARI GHOUMARI RHOMARI; السرغيني SERGHINI SERRHINI
SARGHINI; المغاري MGHARI MRHARI; البرغوتي BERGHOUTI; الفيلالي FILALI FILALY; الكتاني KETTANI KATTANI KETANI; الكزولي
الجزولي JAZOULI GAZOULI GUEZOULI JAZZOULI; الكراوي GUERRAOUI; الكروج GUERROUJ; الكنوني GUENNOUNI; لحلو LAHLOU
LEHLOU; المرابط LAMRABET MRABET MORABIT LMRABET; المنصوري MANSOURI MANSOURY LMANSOURI; الناصري NACIRI NASSIRI
NASIRI; النصيري NASSIRI; الناجي NAJI; النجار NAJJAR NAJAR; الورياغلي OURIAGHLI OURIAGHLY; القادري KADIRI QADIRI
KADRI QADRI; القاضي KADI QADI; القاسمي KASMI KASSIMI QASMI QASSIMI; الراجي RAJI; الرايس RAISS RAIS; الرايسي RAISSI;
الراضي RADI; الرحماني RAHMANI; الرحموني RAHMOUNI; الزروالي ZEROUALI ZAROUALI ZERWALI; الزهراوي ZAHRAOUI; الزهيري
ZOUHAIRI ZOHAIRI; الزياتي ZIATI; الزيتوني ZITOUNI; السباعي SBAI ESSBAI SEBAI SEBBAI; السعداوي SAADAOUI; السعدي
SAADI; السعودي SAOUDI; السعيدي SAIDI; السلاوي SLAOUI SELLAOUI; السمار SEMMAR; السملالي SEMLALI SAMLALI; السويسي
SOUISSI; السوسي SOUSSI SOUSI; الشاوي CHAOUI SHAOUI; الشرقاوي CHERKAOUI CHARKAOUI CHERQAOUI CHARKAWI CHARQAOUI
SHARKAOUI; الشرقي CHERKI CHARKI CHERQI; الشريف CHERIF CHRIF CHARIF; الشريفي CHERIFI CHRIFI CHARIFI; الشطيبي CHTIBI;
الشكري CHOUKRI CHOKRI; الشهابي CHIHABI; الصالحي SALHI SALIHI; الصديقي SEDDIKI SADDIKI SADDIQI SEDDIQI; الصادقي
SADIKI SADKI; الصحراوي SAHRAOUI; الصغير SEGHIR SGHIR; الصنهاجي SENHAJI SANHAJI; الضاوي DAOUI; الطالبي TALBI TALIBI
TALEBI; الطاهري TAHIRI TAHERI TAHRI; الطيبي TAIBI TAYBI TAYEBI; الطويل TAOUIL TAWIL; العابدي ABIDI; العبيدي OBAIDI
LABIDI; العبدي ABDI; العدوي ADAOUI ADOUI; العراقي IRAQI IRAKI LARAKI; العربي LARBI ARBI; العزوزي AZZOUZI AZOUZI;
العسري ASRI LASRI; العطار ATTAR LATTAR; العطاوي ATTAOUI; العلالي ALLALI; العلواني ALOUANI; العماري AMMARI AMARI;
العمراني AMRANI LAMRANI; العنابي ANNABI; العوادي AOUADI; العوني AOUNI; العياشي AYACHI LAAYACHI AYYACHI; العيادي
AYADI LAYADI; العيساوي AISSAOUI AISAOUI ISSAOUI; العلام ALLAM; الغرباوي GHARBAOUI RHARBAOUI; الغربي GHARBI RHARBI;
الغزاوي GHAZAOUI; الغزواني GHAZOUANI GHEZOUANI; الفارسي FARISSI FARSI; الفاضلي FADILI; الفضلي FADLI; الفرجاني
FERJANI; الفهري FIHRI FEHRI; الفقير FAKIR FQIR; الفلاحي FALLAHI FELLAHI; الفحصي FAHSI; القرشي KORCHI KORACHI KOURCHI
QORACHI; القصري KASRI; القيسي KAISSI QAISSI KAYSSI; الكبيري KABIRI; الكامل KAMEL KAMIL; الكاملي KAMILI; الكرمي
KARMI; الكريمي KARIMI; الكوهن KOHEN; اللبار LEBBAR; اللعبي LAABI; المالكي MALKI MALIKI; المباركي MBARKI MOUBARAKI;
المتوكل MOUTAWAKIL MOUTAOUAKIL; المجاهد MOUJAHID; المحمدي -MHAMDI; محمدي -MHAMDI; المحمدي محمدي MHAMDI MHAMMEDI;
المختاري MOKHTARI; المدني MADANI; المرزوقي MARZOUKI MERZOUKI; المريني MERINI MRINI LAMRINI; المزوار MEZOUAR;
المزياني MEZIANI; المسعودي MESSAOUDI MASSAOUDI; المسناوي MESNAOUI; المصباحي MESBAHI; المعروفي MAAROUFI; المعطاوي
MAATAOUI; المغاري MGHARI; المغراوي MAGHRAOUI MEGHRAOUI; المغربي MAGHRIBI MAGHRABI MGHARBI; المكاوي MEKKAOUI MAKKAOUI
MEKAOUI; المكناسي MEKNASSI MEKNASI; الملوكي MELLOUKI; المنجرة MANJRA; المنيعي MNII; المهداوي MEHDAOUI MAHDAOUI;
المودن MOUDEN MOUADEN; الموساوي MOUSSAOUI MOUSAOUI; المومني MOUMNI MOUMENI; الميموني MIMOUNI; النعيمي NAIMI; النوري
NOURI; النيار NIAR; الهاشمي HACHIMI HACHMI HASHIMI LHACHMI; الهراس HARRAS; الهلالي HILALI HELALI; الهواري HOUARI
HOUWARI; الوافي OUAFI; الوالي OUALI; الوردي OUARDI WARDI; الوهابي OUAHABI WAHABI OUAHHABI; وهبي OUAHBI WAHBI;
الودغيري OUADGHIRI OUADRHIRI; اليزيدي YAZIDI; اليوسفي YOUSSFI YOUSFI YOUSSOUFI; اليماني YAMANI; اليملاحي YAMLAHI;
البوعناني BOUANANI; البوكيلي BOUKILI; البلغيتي BELGHITI BELRHITI BELGHITTI; بلعربي BELARBI; بلحسن BELHASSAN BELAHCEN
BELHASSEN; بلحاج BELHAJ BELHADJ BELHAJJ; بلخير BELKHEIR; بلقاضي BELKADI BELQADI; بلمكي BELMEKKI; بلكبير BELKEBIR;
بلماحي BELMAHI; بلمعطي BELMAATI; بنعلي BENALI; بنعمر BENOMAR; بنعمار BENAMMAR; بنصالح BENSALAH BENSALEH; بنموسى
BENMOUSSA; بنيعيش BENYAICH; بنسليمان BENSLIMANE; بنعبد_الله BENABDELLAH; بنحدو BENHADDOU; بنحمو BENHAMMOU; بنعيسى
BENAISSA; بنسعيد BENSAID; بنداود BENDAOUD; بنطاهر BENTAHAR; بنعزوز BENAZZOUZ; بنمسعود BENMESSAOUD; بنزاكور
BENZAKOUR; بنشريفة BENCHRIFA; بنهيمة BENHIMA; بنعلال BENALLAL; بنعياد BENAYAD; بنقدور BENKADDOUR; بنبراهيم
BENBRAHIM; بنخليفة BENKHALIFA; بنمبارك BENMBAREK; بنيحيى BENYAHIA BENYAHYA; بنعاشور BENACHOUR; بندريس BENDRISS;
بنعثمان BENOTMANE BENOTHMANE; بنعباس BENABBES BENABBAS; بوعزاوي BOUAZZAOUI; بوحدو BOUHADDOU; بوزكري BOUZEKRI; بوزيد
BOUZID; بوستة BOUCETTA; بوشامة BOUCHAMA; بوصوف BOUSSOUF; بوطيب BOUTAIB BOUTAYEB; بوكرن BOUGRINE; بولعيد BOULAID;
بومدين BOUMEDIENE BOUMEDINE; بوهلال BOUHLAL; بوغالب BOUGHALEB; بوعبدلي BOUABDELLI; بوفتاس BOUFTAS; بوليف BOULIF;
بوتفليقة BOUTEFLIKA; ايت_علي AIT_ALI; ايت_حمو AIT_HAMMOU; ايت_الطالب AIT_TALEB AIT_TALB; ايت_احمد AIT_AHMED;
ايت_موسى AIT_MOUSSA; ايت_بلا AIT_BELLA; ايت_ابراهيم AIT_BRAHIM; ايت_لحسن AIT_LAHCEN; ايت_باسو AIT_BASSOU; ايت_عيسى
AIT_AISSA; اوبلا OUBELLA; اوعلي OUALI; اوحماد OUHAMMAD; اوحدو OUHADDOU; اوموسى OUMOUSSA; اوسعيد OUSAID OUSSAID;
اوبراهيم OUBRAHIM; اولحاج OULHAJ; اولحسن OULAHCEN; اوزين OUZZINE; اوزال OUZAL; اخنوش AKHANNOUCH; اكنسوس AKENSOUS;
ازولاي AZOULAY; ازكاغ AZGAGH; اقصبي AKESBI; اعبابو ABABOU; امهاوش AMHAOUCH; امزيل AMZIL; اموح AMOUH; امرابط MRABET;
الجابري JABRI JABIRI; الجامعي JAMAI JAMII; الجعفري JAAFARI; الجباري JABBARI JEBBARI; الجراري JIRARI JERRARI; الجندي
JOUNDI; الجوهري JOUHARI JAOUHARI; الجيلالي JILALI DJILALI; الحافظي HAFIDI; الحبشي HABCHI; الحجامي HAJJAMI; الحداد
HADDAD; الحراق HARRAK HARRAQ; الحسناوي HASNAOUI; الحسوني HASSOUNI; الحسيني HOUSSAINI HOUSSEINI HUSSEINI HOUSSINI;
الحلوي HALOUI; الحمداني HAMDANI; الحمداوي HAMDAOUI HEMDAOUI; الحمدوشي HAMDOUCHI; الحموتي HAMMOUTI; الحمومي HAMMOUMI;
الحميدي HAMIDI; الحنصالي HANSALI; الحياني HAYANI HAYYANI; الخالدي KHALDI KHALIDI; الخراز KHARRAZ; الخطيب KHATIB;
الخلفاوي KHALFAOUI; الخلوفي KHALLOUFI; الخليفي KHALIFI; الخمليشي KHAMLICHI; الخياط KHAYAT KHAYYAT; الخياطي KHAYATI
KHAYYATI; الخيراوي KHIRAOUI; الداودي DAOUDI; الدباغ DEBBAGH DABBAGH; الدحماني DAHMANI; الدرقاوي DERKAOUI DARKAOUI
DERQAOUI; الدريسي DRISSI; الدكالي DOUKKALI DOUKALI DOKKALI; الدهبي الذهبي DAHBI DEHBI; الدويري DOUIRI; الرامي RAMI;
الركراكي REGRAGUI RAGRAGUI REGRAGI; الروداني ROUDANI; الريسوني RAISSOUNI RAISOUNI RAYSSOUNI; الريفي RIFI; الرفاعي
RIFAI; الرميلي RMILI ROUMILI; اليازغي YAZGHI YAZRHI; اليوبي YOUBI LYOUBI; الواحدي OUAHIDI; الوراق OUARRAK; الورديغي
OUARDIGHI; الوكيلي OUAKILI; الوليدي OUALIDI; الوادي OUADI; واعزيز OUAZIZ; واكريم OUAKRIM; وعزيز OUAZIZ; وعلي OUALI;
والعربي OULARBI; الزموري ZEMMOURI ZEMOURI ZAMMOURI; الزمراني ZEMRANI ZAMRANI; الزناتي ZENATI ZNATI; الزهري ZOUHRI
ZOHRI ZEHRI; زهري -ZAHRI; زهري ZAHRI; الزيادي ZIADI; الزياني ZIANI ZAYANI; الزيدي ZAIDI; الزيداني ZIDANI ZAIDANI;
الزين ZINE; الزاكي ZAKI; الزاوي ZAOUI; الزواوي ZOUAOUI; الزعيمي ZAIMI; الزغلول ZAGHLOUL; الزكاري ZEGGARI; الزكراوي
ZEKRAOUI; التازي TAZI; التمسماني TEMSAMANI TAMSAMANI TEMSMANI; التهامي TOUHAMI TAHAMI THAMI TUHAMI; التيجاني TIJANI
TIDJANI; التوزاني TOUZANI; التويجري TOUIJRI; التطواني TETOUANI TATOUANI; الترابي TORABI TRABI; التونسي TOUNSI
TOUNSSI; البوخاري BOUKHARI; البوزيدي BOUZIDI; البدوي BADAOUI; البدراوي BADRAOUI BEDRAOUI; البركاني BERKANI; البصري
BASRI; البغدادي BAGHDADI; البكاي BEKKAY BEKKAI BAKKAY; البكري BEKRI BAKRI; البكوري BAKKOURI BEKKOURI; البناي BENNAY;
الأنصاري ANSARI; الأندلسي ANDALOUSSI ANDALOUSI; الأزرق LAZRAK LAZRAQ; الأشهب LACHHAB ACHHAB; الأبيض LABIAD; الأحمر
LAHMAR; الأسعد ASSAAD; الأسمر LASMAR; الأزهري AZHARI LAZHARI; الأخضر LAKHDAR; لخضر LAKHDAR; الأكحل لكحل LAKHAL;
الأيوبي AYOUBI; الأميني AMINI; الأشقر ACHKAR LACHKAR; لشكر LACHGUAR LACHKAR; لعروسي العروسي LAAROUSSI AROUSSI
LAROUSSI; لعرج LAARAJ LARAJ; لعوينة LAOUINA; لغزال LAGHZAL; لفقير LAFKIR; لقرع LAKRAA; لمغاري LAMGHARI LAMRHARI; حجي
HAJJI HAJI; حجيرة HJIRA; حكم HAKAM; حمود HAMMOUD HAMOUD; حمودة HAMMOUDA HAMOUDA; حيون HAYOUN; خلفي KHALFI; دحان
DAHANE; رشدي ROCHDI ROUCHDI; روشدي ROCHDI ROUCHDI; زريوح ZARIOUH; زرهوني ZERHOUNI; زكي ZAKI; شباط CHABAT; شرف
CHARAF; شاكري CHAKIRI CHAKRI; شوقي CHAOUKI; صدقي SIDKI SEDKI; صفريوي SEFRIOUI; ضريف DARIF; طنجي TANJI; عاشوري
ACHOURI; عبادي ABBADI; عبو ABBOU; عدي ADDI; عكرود AKROUD; فكيك FGUIG; قربال KARBAL; كديرة GUEDIRA; كسيكس GUESSIKES;
كلاوي GLAOUI; الكلاوي GLAOUI GLAWI; معنان MAANAN; منجب MANJEB; ميارة MAYARA; نبيه NABIH; نجيب NAJIB; وديع OUADIE;
يعلى YAALA; يقين YAKINE
"""
