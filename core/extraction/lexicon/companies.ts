/**
 * Companies, airlines, news agencies, papers, channels, football clubs and leagues, beside organizations.ts: Wikidata id (left
 * out where uncertain) | English names | Arabic names. Compiled by hand from common usage. Left out: names that are also common
 * words in their language (Shell, Visa, Orange, «الوحدة», «النصر», «الشباب» and «الاتحاد» alone).
 */
export const companyTable = `
|Alphabet Inc.|شركة ألفابت
|Nvidia|إنفيديا,نفيديا
|Intel|شركة إنتل,إنتل
|AMD|
|TSMC|
|Qualcomm|كوالكوم
|IBM|آي بي إم
|Oracle|شركة أوراكل
|Netflix|نتفليكس
|Spotify|سبوتيفاي
|Uber|شركة أوبر
|Airbnb|إير بي إن بي
|WhatsApp|واتساب
|Instagram|إنستغرام,انستغرام
|Snapchat|سناب شات
|Alibaba|علي بابا الصينية,مجموعة علي بابا
|ByteDance|بايت دانس
|Tencent|تنسنت
|DeepSeek|ديب سيك
|Anthropic|شركة أنثروبيك,أنثروبيك
|xAI|
|Starlink|ستارلينك
|Blue Origin|بلو أوريجين
|Xiaomi|شاومي
|BYD|
|Foxconn|فوكسكون
|Sony|سوني
|Nokia|نوكيا
|Siemens|سيمنز
|General Electric|جنرال إلكتريك
|General Motors|جنرال موتورز
|Stellantis|ستيلانتيس
|Mercedes-Benz|مرسيدس بنز,مرسيدس
|BMW|بي إم دبليو
|Nissan|شركة نيسان
|Hyundai|هيونداي
|Lockheed Martin|لوكهيد مارتن
|Raytheon|رايثيون
|Rheinmetall|راينميتال
|Elbit Systems|إلبيت سيستمز
|Baykar|بايكار
|ExxonMobil|إكسون موبيل
|TotalEnergies|توتال إنرجيز
|Chevron|شيفرون
|Eni|شركة إيني
|Equinor|إكوينور
|Lukoil|لوك أويل
|Nord Stream|نورد ستريم
|QatarEnergy|قطر للطاقة
|ADNOC|أدنوك
|Kuwait Petroleum Corporation|مؤسسة البترول الكويتية
|National Oil Corporation|المؤسسة الوطنية للنفط
|NIOC,National Iranian Oil Company|شركة النفط الوطنية الإيرانية
|SABIC|سابك
|ACWA Power|أكوا باور
|Masdar|شركة مصدر للطاقة
|DP World|موانئ دبي العالمية
|Emaar|إعمار العقارية
|Orascom|أوراسكوم
|Etisalat|اتصالات الإماراتية
|Maroc Telecom|اتصالات المغرب
|Maersk|ميرسك
|MSC Mediterranean Shipping|
|CMA CGM|
|Hapag-Lloyd|هاباغ لويد
|JPMorgan Chase,JPMorgan|جيه بي مورغان,جي بي مورغان
|Goldman Sachs|غولدمان ساكس
|Morgan Stanley|مورغان ستانلي
|Citigroup|سيتي غروب
|HSBC|إتش إس بي سي
|Deutsche Bank|دويتشه بنك
|UBS|
|Credit Suisse|كريدي سويس
|BNP Paribas|بي إن بي باريبا
|Moody's|وكالة موديز,موديز
|Fitch Ratings|وكالة فيتش,فيتش
|S&P Global Ratings,Standard & Poor's|ستاندرد آند بورز
|BlackRock|بلاك روك
|Binance|بينانس,باينانس
|Berkshire Hathaway|بيركشاير هاثاواي
|Walmart|وول مارت,وولمارت
|Nestlé,Nestle|شركة نستله,نستله
|Coca-Cola|كوكا كولا
|Starbucks|ستاربكس
|McDonald's|ماكدونالدز
|Moderna|موديرنا
|BioNTech|بيونتيك
|Novo Nordisk|نوفو نورديسك
|Sinopharm|سينوفارم
|Johnson & Johnson|جونسون آند جونسون
|Etihad Airways|الاتحاد للطيران,طيران الاتحاد
|Saudia|الخطوط الجوية السعودية,الخطوط السعودية
|Flydubai|فلاي دبي
|Air Arabia|العربية للطيران
|Royal Jordanian|الملكية الأردنية
|Middle East Airlines|طيران الشرق الأوسط
|Kuwait Airways|الخطوط الجوية الكويتية
|Gulf Air|طيران الخليج
|Air Algérie,Air Algerie|الخطوط الجوية الجزائرية
|Tunisair|الخطوط التونسية
|Iraqi Airways|الخطوط الجوية العراقية
|Yemenia|الخطوط الجوية اليمنية,طيران اليمنية
|El Al|إل عال
|Lufthansa|لوفتهانزا
|Air France|إير فرانس,الخطوط الجوية الفرنسية
|British Airways|الخطوط الجوية البريطانية
|Ryanair|راين إير
|Aeroflot|أيروفلوت
|Air India|إير إنديا
|Malaysia Airlines|الخطوط الجوية الماليزية
|United Airlines|يونايتد إيرلاينز
|Delta Air Lines|دلتا إيرلاينز
|American Airlines|أميركان إيرلاينز
|EPA (agency)|
|DPA,Deutsche Presse-Agentur|وكالة الأنباء الألمانية
|EFE|وكالة إفي
|ANSA|وكالة أنسا
|Kyodo,Kyodo News|وكالة كيودو,كيودو
|Yonhap|يونهاب,وكالة يونهاب
|KCNA|وكالة الأنباء المركزية الكورية
|Sputnik|وكالة سبوتنيك
|Russia Today|قناة آر تي,روسيا اليوم
|Ukrinform|يوكرينفورم
|Tasnim|وكالة تسنيم
|Mehr News Agency|وكالة مهر
|National News Agency|الوكالة الوطنية للإعلام
|Petra News Agency|وكالة الأنباء الأردنية
|QNA|وكالة الأنباء القطرية,قنا القطرية
|Bahrain News Agency|وكالة أنباء البحرين
|Iraqi News Agency,INA|وكالة الأنباء العراقية
|Sudan News Agency|وكالة السودان للأنباء
|Saba News Agency|وكالة سبأ
|Algeria Press Service,APS|وكالة الأنباء الجزائرية
|Tunis Afrique Presse|وكالة تونس أفريقيا للأنباء,وكالة تونس إفريقيا للأنباء
|Maghreb Arabe Presse|وكالة المغرب العربي للأنباء
|Libyan News Agency|وكالة الأنباء الليبية
|Ma'an News Agency|وكالة معا
|Al Mayadeen|قناة الميادين,الميادين نت
|Al-Manar|قناة المنار
|Al-Aqsa TV|قناة الأقصى
|Al Hadath|قناة الحدث
|Al Araby TV|التلفزيون العربي,قناة العربي
|Al-Araby Al-Jadeed,The New Arab|العربي الجديد
|Al-Quds Al-Arabi|صحيفة القدس العربي,القدس العربي
|An-Nahar|صحيفة النهار اللبنانية,صحيفة النهار
|Al-Akhbar|صحيفة الأخبار
|L'Orient-Le Jour|لوريان لو جور
|Okaz|صحيفة عكاظ
|Al Riyadh (newspaper)|صحيفة الرياض
|Al Bayan|صحيفة البيان
|Al-Rai|صحيفة الرأي
|El Khabar|صحيفة الخبر,جريدة الخبر
|Echorouk|صحيفة الشروق,جريدة الشروق
|El Watan|صحيفة الوطن
|Youm7|اليوم السابع
|Mada Masr|مدى مصر
|Medi1|ميدي 1
|2M|
|Le360|
|Mosaique FM|موزاييك إف إم,إذاعة موزاييك
|Rudaw|روداو,شبكة روداو
|Al Sumaria|السومرية نيوز
|Israeli Public Broadcasting Corporation|هيئة البث الإسرائيلية
|Yedioth Ahronoth|يديعوت أحرونوت
|Ynet|موقع واينت
|Maariv|صحيفة معاريف,معاريف
|Times of Israel,The Times of Israel|تايمز أوف إسرائيل
|Jerusalem Post,The Jerusalem Post|جيروزاليم بوست,جيروساليم بوست
|Axios|موقع أكسيوس,أكسيوس
|Politico|بوليتيكو
|Financial Times|فايننشال تايمز
|The Economist|مجلة ذي إيكونوميست,ذي إيكونوميست,إيكونوميست
|Forbes|مجلة فوربس,فوربس
|USA Today|يو إس إيه توداي
|Los Angeles Times|لوس أنجلوس تايمز,لوس أنجلس تايمز
|CBS,CBS News|سي بي إس
|NBC,NBC News|إن بي سي,إن بي سي نيوز
|ABC,ABC News|إيه بي سي,إيه بي سي نيوز
|MSNBC|
|CNBC|سي إن بي سي
|NPR|
|Voice of America,VOA|صوت أميركا,صوت أمريكا
|Radio Free Europe,Radio Free Europe/Radio Liberty|إذاعة أوروبا الحرة
|Sky News|سكاي نيوز
|ITV|
|Channel 4|
|Daily Mail|ديلي ميل
|The Independent|صحيفة إندبندنت,الإندبندنت
|The Sunday Times|صنداي تايمز
|Der Spiegel,Spiegel|دير شبيغل
|Bild|صحيفة بيلد
|Deutsche Welle,DW|دويتشه فيله
|France 24|فرانس 24
|RFI|إذاعة فرنسا الدولية
|Radio Monte Carlo|مونت كارلو الدولية,راديو مونت كارلو
|Le Figaro|لوفيغارو,لو فيغارو
|Libération (newspaper)|ليبراسيون,صحيفة ليبراسيون
|Mediapart|ميديابارت
|El País,El Pais|إل باييس,إلباييس
|Corriere della Sera|كورييري ديلا سيرا
|Global Times|غلوبال تايمز
|NHK|إن إتش كيه
|Dawn (newspaper)|
|The Hindu|
|Marca|صحيفة ماركا
|L'Équipe|صحيفة ليكيب
|beIN Sports|بي إن سبورتس,بي إن سبورت
|MBC|مجموعة إم بي سي,إم بي سي
|Sevilla FC|نادي إشبيلية
|Real Sociedad|ريال سوسيداد
|Real Betis|ريال بيتيس
|Villarreal|فياريال
|Valencia CF|نادي فالنسيا
|Athletic Bilbao,Athletic Club|أتلتيك بلباو
|Tottenham Hotspur,Tottenham|توتنهام
|Newcastle United|نيوكاسل يونايتد
|Aston Villa|أستون فيلا
|West Ham United,West Ham|وست هام
|Everton|إيفرتون
|Leicester City|ليستر سيتي,ليستر
|Nottingham Forest|نوتنغهام فورست
|Brighton & Hove Albion|برايتون أند هوف ألبيون
|Crystal Palace|كريستال بالاس
|Wolverhampton Wanderers|وولفرهامبتون
|Leeds United|ليدز يونايتد
|Celtic F.C.|سلتيك
|Rangers F.C.|رينجرز الاسكتلندي
|Napoli|نادي نابولي
|AS Roma|نادي روما
|Lazio|لاتسيو
|Atalanta|أتالانتا
|Fiorentina|فيورنتينا
|Bayer Leverkusen|باير ليفركوزن
|RB Leipzig|لايبزيغ الألماني
|Eintracht Frankfurt|أينتراخت فرانكفورت
|Schalke 04,Schalke|شالكه
|Olympique de Marseille|أولمبيك مرسيليا
|Olympique Lyonnais|أولمبيك ليون
|AS Monaco|نادي موناكو
|LOSC Lille|نادي ليل
|Ajax|أياكس,أياكس أمستردام
|PSV Eindhoven|بي إس في أيندهوفن
|Benfica|بنفيكا
|FC Porto|نادي بورتو
|Sporting CP|سبورتينغ لشبونة
|Galatasaray|غلطة سراي
|Fenerbahçe,Fenerbahce|فنربخشه,فنربهتشه
|Beşiktaş,Besiktas|بشيكتاش
|Inter Miami|إنتر ميامي
|Boca Juniors|بوكا جونيورز
|River Plate|ريفر بليت
|Flamengo|فلامنغو
|Palmeiras|بالميراس
|Pyramids FC|بيراميدز
|Ismaily|الإسماعيلي المصري,نادي الإسماعيلي
|Al-Masry|النادي المصري البورسعيدي
|Simba SC|سيمبا التنزاني
|Mamelodi Sundowns|صن داونز,ماميلودي صن داونز
|Orlando Pirates|أورلاندو بايرتس
|Kaizer Chiefs|كايزر تشيفز
|TP Mazembe|مازيمبي
|RS Berkane|نهضة بركان
|AS FAR|الجيش الملكي المغربي,نادي الجيش الملكي
|FUS Rabat|الفتح الرباطي
|Hassania Agadir|حسنية أغادير,حسنية أكادير
|CS Sfaxien|النادي الصفاقسي
|US Monastir|الاتحاد المنستيري
|CS Constantine|شباب قسنطينة
|Al Sadd|السد القطري,نادي السد
|Al-Duhail|الدحيل القطري,نادي الدحيل
|Al Ain FC|العين الإماراتي,نادي العين
|Shabab Al Ahli|شباب الأهلي دبي
|Al-Shabab FC|نادي الشباب السعودي
|Al-Ahli Saudi FC|الأهلي السعودي
|Al-Ettifaq|نادي الاتفاق السعودي
|Al-Wehdat|نادي الوحدات,الوحدات الأردني
|Al-Faisaly|الفيصلي الأردني
|Al-Shorta|نادي الشرطة العراقي
|Al-Hilal Omdurman|الهلال السوداني
|Al-Merrikh|المريخ السوداني
|Premier League|الدوري الإنكليزي الممتاز,الدوري الإنجليزي الممتاز,البريميرليغ
|La Liga|الدوري الإسباني,الليغا
|Serie A|الدوري الإيطالي
|Bundesliga|الدوري الألماني,البوندسليغا
|Ligue 1|الدوري الفرنسي
|Saudi Pro League|دوري روشن السعودي,دوري روشن
|Botola|البطولة الاحترافية المغربية
|Major League Baseball,MLB|
|National Hockey League,NHL|
|Major League Soccer,MLS|الدوري الأميركي لكرة القدم
|Los Angeles Lakers|لوس أنجلوس ليكرز,لوس أنجليس ليكرز
|Golden State Warriors|غولدن ستايت ووريرز
|Boston Celtics|بوسطن سلتيكس
|Scuderia Ferrari,Ferrari|فيراري
|McLaren|ماكلارين
|Red Bull Racing|ريد بول
|Yale University|جامعة ييل
|Princeton University|جامعة برينستون
|Columbia University|جامعة كولومبيا
|Imperial College London|إمبريال كوليدج لندن
|London School of Economics|كلية لندن للاقتصاد
|Johns Hopkins University|جامعة جونز هوبكنز
|Sorbonne|جامعة السوربون,السوربون
|American University of Beirut|الجامعة الأميركية في بيروت,الجامعة الأمريكية في بيروت
|American University in Cairo|الجامعة الأميركية بالقاهرة,الجامعة الأمريكية بالقاهرة,الجامعة الأميركية في القاهرة
|Hebrew University|الجامعة العبرية
|Al-Shifa Hospital|مستشفى الشفاء,مجمع الشفاء الطبي
|Nasser Hospital|مجمع ناصر الطبي,مستشفى ناصر
|Al-Ahli Arab Hospital|مستشفى الأهلي المعمداني,المستشفى المعمداني,مستشفى المعمداني
|Kamal Adwan Hospital|مستشفى كمال عدوان
|Indonesian Hospital|المستشفى الإندونيسي
|Al-Aqsa Martyrs Hospital|مستشفى شهداء الأقصى
`
