"""Communes and provinces: Arabic, then Latin spellings; `_` is a space, `;` parts names. General knowledge."""

PLACES = """
الرباط RABAT; سلا SALE; تمارة TEMARA; الصخيرات SKHIRATE SKHIRAT; القنيطرة KENITRA; المهدية MEHDIA;
سيدي_قاسم SIDI_KACEM; سيدي_سليمان SIDI_SLIMANE; سيدي_يحيى_الغرب SIDI_YAHYA_EL_GHARB; سيدي_بنور SIDI_BENNOUR;
سيدي_إفني SIDI_IFNI; سوق_الأربعاء SOUK_EL_ARBAA; مشرع_بلقصيري MECHRA_BEL_KSIRI; الخميسات KHEMISSET; تيفلت TIFLET;
الرماني ROMMANI; الدار_البيضاء CASABLANCA; المحمدية MOHAMMEDIA; النواصر NOUACEUR; مديونة MEDIOUNA;
بوسكورة BOUSKOURA; دار_بوعزة DAR_BOUAZZA; تيط_مليل TIT_MELLIL; بنسليمان BENSLIMANE; بوزنيقة BOUZNIKA;
برشيد BERRECHID; سطات SETTAT; ابن_أحمد BEN_AHMED; البروج EL_BROUJ; الجديدة EL_JADIDA; أزمور AZEMMOUR;
الزمامرة ZEMAMRA; آسفي SAFI; أسفي SAFI; اليوسفية YOUSSOUFIA; الشماعية CHEMAIA; الصويرة ESSAOUIRA; مراكش MARRAKECH;
شيشاوة CHICHAOUA; إمنتانوت IMINTANOUT; الحوز AL_HAOUZ; تحناوت TAHANAOUT; أيت_أورير AIT_OURIR;
قلعة_السراغنة KELAA_DES_SRAGHNA EL_KELAA_DES_SRAGHNA; العطاوية ATTAOUIA; ابن_جرير BEN_GUERIR; الرحامنة REHAMNA;
أكادير AGADIR; إنزكان INEZGANE; أيت_ملول AIT_MELLOUL; الدشيرة DCHEIRA; تارودانت TAROUDANT TAROUDANNT;
أولاد_تايمة OULAD_TEIMA; بيوكرى BIOUGRA; اشتوكة_أيت_باها CHTOUKA_AIT_BAHA; طاطا TATA; تيزنيت TIZNIT; كلميم GUELMIM;
طانطان TAN_TAN; العيون LAAYOUNE; الداخلة DAKHLA; السمارة ES_SEMARA SMARA; بوجدور BOUJDOUR; طرفاية TARFAYA;
أسا_الزاك ASSA_ZAG; ورزازات OUARZAZATE; تنغير TINGHIR; قلعة_مكونة KELAAT_MGOUNA; بومالن_دادس BOUMALNE_DADES;
زاكورة ZAGORA; الرشيدية ERRACHIDIA; أرفود ERFOUD; الريصاني RISSANI; كلميمة GOULMIMA; تنجداد TINEJDAD; الريش RICH;
ميدلت MIDELT; بني_ملال BENI_MELLAL; قصبة_تادلة KASBA_TADLA; الفقيه_بن_صالح FKIH_BEN_SALAH; سوق_السبت SOUK_SEBT;
أزيلال AZILAL; دمنات DEMNATE; أفورار AFOURER; خريبكة KHOURIBGA; وادي_زم OUED_ZEM; أبي_الجعد BEJAAD BOUJAD;
خنيفرة KHENIFRA; مريرت MRIRT; أزرو AZROU; إفران IFRANE; الحاجب EL_HAJEB; مكناس MEKNES; فاس FES; صفرو SEFROU;
مولاي_يعقوب MOULAY_YACOUB; بولمان BOULEMANE; ميسور MISSOUR; تازة TAZA; جرسيف GUERCIF; تاونات TAOUNATE;
غفساي GHAFSAI; قرية_با_محمد KARIA_BA_MOHAMED; وجدة OUJDA; أنجاد ANGAD; جرادة JERADA; تاوريرت TAOURIRT; فكيك FIGUIG;
بوعرفة BOUARFA; بركان BERKANE; السعيدية SAIDIA; أحفير AHFIR; الناظور NADOR; سلوان SELOUANE; زايو ZAIO;
العروي AL_AROUI; الدريوش DRIOUCH; ميضار MIDAR; الحسيمة AL_HOCEIMA; إمزورن IMZOUREN; تارجيست TARGUIST; تطوان TETOUAN;
مرتيل MARTIL; المضيق MDIQ M'DIQ; الفنيدق FNIDEQ; طنجة TANGER; أصيلة ASSILAH ASILAH; العرائش LARACHE;
القصر_الكبير KSAR_EL_KEBIR; شفشاون CHEFCHAOUEN; وزان OUEZZANE OUAZZANE; الفحص_أنجرة FAHS_ANJRA;
وادي_الذهب OUED_EDDAHAB; عين_الشق AIN_CHOCK; عين_السبع AIN_SEBAA; الحي_المحمدي HAY_MOHAMMADI;
الحي_الحسني HAY_HASSANI; سيدي_البرنوصي SIDI_BERNOUSSI; سيدي_مومن SIDI_MOUMEN; ابن_امسيك BEN_MSICK;
مولاي_رشيد MOULAY_RACHID; الفداء_مرس_السلطان AL_FIDA_MERS_SULTAN; أنفا ANFA; المعاريف MAARIF; أكدال AGDAL;
الرياض RYAD RIAD; حسان HASSAN; يعقوب_المنصور YACOUB_EL_MANSOUR; السويسي SOUISSI; المنارة MENARA; جليز GUELIZ;
النخيل ENNAKHIL; سيدي_يوسف_بن_علي SIDI_YOUSSEF_BEN_ALI; زواغة ZOUAGHA; المرينيين MERINIDES; سايس SAIS; المغرب MAROC
"""
