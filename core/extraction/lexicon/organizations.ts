/** Organisations: Wikidata id (left out where uncertain) | English names | Arabic names. Compiled by hand; Wikidata ids are CC0. */
export const organizationTable = `
Q1065|United Nations,UN,U.N.|الأمم المتحدة
Q37470|United Nations Security Council,UN Security Council,Security Council|مجلس الأمن الدولي,مجلس الأمن
|United Nations General Assembly,UN General Assembly|الجمعية العامة للأمم المتحدة
Q7184|NATO,North Atlantic Treaty Organization|حلف شمال الأطلسي,الناتو,حلف الناتو
Q458|European Union,EU,E.U.|الاتحاد الأوروبي
Q8880|European Commission|المفوضية الأوروبية
Q8889|European Parliament|البرلمان الأوروبي
Q8901|European Central Bank,ECB|البنك المركزي الأوروبي,المصرف المركزي الأوروبي
Q8908|Council of Europe|مجلس أوروبا
Q7159|African Union|الاتحاد الأفريقي
Q7172|Arab League|جامعة الدول العربية,الجامعة العربية
|Gulf Cooperation Council,GCC|مجلس التعاون الخليجي,مجلس التعاون لدول الخليج العربية
Q7795|OPEC|أوبك,منظمة أوبك
Q7817|World Health Organization,WHO|منظمة الصحة العالمية
Q7804|International Monetary Fund,IMF|صندوق النقد الدولي
Q7164|World Bank|البنك الدولي
Q7825|World Trade Organization,WTO|منظمة التجارة العالمية
Q7809|UNESCO|اليونسكو,يونسكو
Q740308|UNICEF|اليونيسف,يونيسف
|UNHCR|المفوضية السامية لشؤون اللاجئين,مفوضية اللاجئين
|UNRWA|الأونروا,أونروا
|World Food Programme|برنامج الأغذية العالمي
|FAO|منظمة الأغذية والزراعة,الفاو
Q41984|International Atomic Energy Agency,IAEA|الوكالة الدولية للطاقة الذرية
Q47488|International Criminal Court,ICC|المحكمة الجنائية الدولية
Q7801|International Court of Justice,ICJ|محكمة العدل الدولية
|International Committee of the Red Cross,Red Cross|اللجنة الدولية للصليب الأحمر,الصليب الأحمر
|Red Crescent|الهلال الأحمر
|Amnesty International|منظمة العفو الدولية,العفو الدولية
|Human Rights Watch|هيومن رايتس ووتش
|Doctors Without Borders,Médecins Sans Frontières|أطباء بلا حدود
|Reporters Without Borders|مراسلون بلا حدود
|Greenpeace|غرينبيس
|Interpol|الإنتربول,إنتربول
Q40464|Agence France-Presse,AFP|وكالة فرانس برس,فرانس برس,أ ف ب
Q130879|Reuters|رويترز,وكالة رويترز
Q40469|Associated Press,AP|أسوشيتد برس,وكالة أسوشيتد برس
|Interfax|إنترفاكس,وكالة إنترفاكس
|TASS|تاس,وكالة تاس
|RIA Novosti|ريا نوفوستي
|Xinhua|شينخوا
|SANA|سانا,وكالة سانا
|Petra|وكالة بترا
|WAFA|وكالة وفا
Q9531|BBC,BBC News|بي بي سي
Q48340|CNN|سي إن إن
|Al Jazeera|الجزيرة,قناة الجزيرة
|Al Arabiya|قناة العربية
Q9684|The New York Times,New York Times|نيويورك تايمز
Q166032|The Washington Post,Washington Post|واشنطن بوست
Q11148|The Guardian|الغارديان
Q164746|The Wall Street Journal,Wall Street Journal|وول ستريت جورنال
|The Times|
|The Daily Telegraph|
|Le Monde|لوموند
|Bloomberg|بلومبرغ,بلومبيرغ
|Fox News|فوكس نيوز
|Wikinews|
|Kremlin,the Kremlin|الكرملين
|White House|البيت الأبيض
|Pentagon|البنتاغون
|State Department,U.S. State Department,US State Department|
|Downing Street|داونينغ ستريت
|Élysée|الإليزيه,قصر الإليزيه
|Supreme Court|
|Federal Reserve|الاحتياطي الفدرالي,الاحتياطي الفيدرالي,مجلس الاحتياطي الفدرالي
|Congress|الكونغرس
|Senate|
|House of Representatives|
|House of Commons|مجلس العموم
|Knesset|الكنيست
|Duma,State Duma|الدوما
|Republican Party|الحزب الجمهوري
|Democratic Party|الحزب الديمقراطي
|Conservative Party|حزب المحافظين
|Labour Party|حزب العمال البريطاني
Q8333|FBI,Federal Bureau of Investigation|مكتب التحقيقات الفدرالي,مكتب التحقيقات الفيدرالي
Q37230|CIA,Central Intelligence Agency|وكالة الاستخبارات المركزية
|Mossad|الموساد
|Hezbollah|حزب الله
|Hamas|حماس,حركة حماس
|Fatah|حركة فتح
|Islamic Jihad|الجهاد الإسلامي,حركة الجهاد الإسلامي
|Taliban|طالبان,حركة طالبان
|Islamic State,ISIS,ISIL|تنظيم الدولة الإسلامية,داعش,تنظيم داعش
|Al-Qaeda,al-Qaida|تنظيم القاعدة
|Muslim Brotherhood|الإخوان المسلمين,الإخوان المسلمون,جماعة الإخوان
|Houthis|الحوثيون,الحوثيين,جماعة الحوثي,أنصار الله
|Boko Haram|بوكو حرام
|Al-Shabaab|حركة الشباب
|PKK|حزب العمال الكردستاني
|Palestinian Authority|السلطة الفلسطينية
|Palestine Liberation Organization,PLO|منظمة التحرير الفلسطينية
|Revolutionary Guard,Islamic Revolutionary Guard Corps|الحرس الثوري
|Wagner Group,Wagner|مجموعة فاغنر,فاغنر
|Rapid Support Forces|قوات الدعم السريع
|Syrian Democratic Forces|قوات سوريا الديمقراطية
|Syrian Observatory for Human Rights|المرصد السوري لحقوق الإنسان
Q23548|NASA|ناسا,وكالة ناسا
Q42262|European Space Agency,ESA|وكالة الفضاء الأوروبية
|SpaceX|سبيس إكس
|Roscosmos|روسكوسموس
|Intergovernmental Panel on Climate Change,IPCC|
|CERN|سيرن
Q253414|FIFA|الفيفا,فيفا,الاتحاد الدولي لكرة القدم
|UEFA|اليويفا,ويفا
|International Olympic Committee,IOC|اللجنة الأولمبية الدولية
|IAAF|
|World Athletics|
|Confederation of African Football,CAF|الاتحاد الأفريقي لكرة القدم,الاتحاد الإفريقي لكرة القدم,الكاف,الكونفدرالية الأفريقية
|FIA|
|NBA|
|NFL|
|ICC|
|Real Madrid|ريال مدريد
|FC Barcelona,Barcelona FC|نادي برشلونة
|Manchester United|مانشستر يونايتد
|Manchester City|مانشستر سيتي
|Liverpool F.C.|
|Arsenal|أرسنال
|Chelsea|تشلسي
|Paris Saint-Germain,PSG|باريس سان جرمان
|Bayern Munich|بايرن ميونيخ
|Juventus|يوفنتوس
|Riksbank,Sveriges Riksbank|البنك المركزي السويدي
|Norges Bank|البنك المركزي النرويجي
|Reserve Bank of Australia|بنك الاحتياطي الأسترالي
|Reserve Bank of India|بنك الاحتياطي الهندي
|Australian Antarctic Division|
|British Antarctic Survey|هيئة المسح البريطانية للقطب الجنوبي
|Rugby Football Union,RFU|
|Uniper|يونيبر
|Al Ahly|الأهلي
|Zamalek|الزمالك
|Al-Hilal|الهلال السعودي
|Al-Nassr|النصر السعودي
|Wydad|الوداد البيضاوي,الوداد الرياضي
|Raja|الرجاء البيضاوي,الرجاء الرياضي,الرجاء المغربي
|Google|غوغل
|Apple Inc.|شركة آبل
|Microsoft|مايكروسوفت
|Facebook|فيسبوك
|Twitter|تويتر
|Amazon.com|
|Tesla|تسلا
|Samsung|سامسونغ
|Huawei|هواوي
|Boeing|بوينغ
|Airbus|إيرباص,إرباص
|Saudi Aramco,Aramco|أرامكو,أرامكو السعودية
|Gazprom|غازبروم
|Rosneft|روسنفت
|Sonatrach|سوناطراك
|Volkswagen|فولكسفاغن
|Toyota|تويوتا
|Pfizer|فايزر
|AstraZeneca|أسترازينيكا
|Harvard University,Harvard|جامعة هارفارد
|University of Oxford,Oxford University|جامعة أوكسفورد
|Stanford University|جامعة ستانفورد
|Massachusetts Institute of Technology,MIT|معهد ماساتشوستس للتكنولوجيا
|Al-Azhar|الأزهر,الأزهر الشريف
|Civil Defence,Civil Defense|الدفاع المدني
|Syrian Civil Defence,White Helmets|الدفاع المدني السوري,الخوذ البيضاء
|Popular Mobilization Forces,Hashd al-Shaabi|الحشد الشعبي,قوات الحشد الشعبي,هيئة الحشد الشعبي
|Revolutionary Guards,IRGC|الحرس الثوري الإيراني
|Hayat Tahrir al-Sham|هيئة تحرير الشام
|Al-Qassam Brigades|كتائب القسام,كتائب عز الدين القسام
|Amal Movement|حركة أمل
|Lebanese Forces|القوات اللبنانية,حزب القوات اللبنانية
|Free Patriotic Movement|التيار الوطني الحر
|Ennahda|حركة النهضة
|Tunisian General Labour Union,UGTT|الاتحاد العام التونسي للشغل,اتحاد الشغل
|Southern Transitional Council|المجلس الانتقالي الجنوبي
|Presidential Leadership Council|مجلس القيادة الرئاسي
|UNIFIL|اليونيفيل,يونيفيل
|International Organization for Migration,IOM|المنظمة الدولية للهجرة
|OCHA|مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية,أوتشا
|International Energy Agency,IEA|وكالة الطاقة الدولية
|OPEC+|أوبك بلس,أوبك+
|Bank of England|بنك إنكلترا,بنك إنجلترا
|Central Bank of Egypt|البنك المركزي المصري
|Bank Al-Maghrib|بنك المغرب
|OCP|المكتب الشريف للفوسفاط
|Emirates,Emirates Airline|طيران الإمارات
|Qatar Airways|الخطوط الجوية القطرية,الخطوط القطرية
|Turkish Airlines|الخطوط الجوية التركية
|Royal Air Maroc|الخطوط الملكية المغربية
|EgyptAir|مصر للطيران
|Apple|آبل,أبل
|Meta|شركة ميتا,ميتا
|OpenAI|أوبن إيه آي,أوبن أي آي
|X (platform)|منصة إكس
|Telegram|تلغرام,تيليغرام
|TikTok|تيك توك
|YouTube|يوتيوب
|Nature (journal)|مجلة نيتشر,نيتشر
|Science (journal)|مجلة ساينس
|The Lancet,Lancet|مجلة ذا لانسيت,ذا لانسيت
|Institut Pasteur,Pasteur Institute|معهد باستور
|Gates Foundation,Bill & Melinda Gates Foundation|مؤسسة غيتس,مؤسسة بيل وميليندا غيتس
|Cambridge University,University of Cambridge|جامعة كامبريدج
|Cairo University|جامعة القاهرة
|Hespress|هسبريس
|Saudi Press Agency,SPA|واس,وكالة الأنباء السعودية
|Anadolu Agency,Anadolu|وكالة الأناضول,الأناضول
|Fars News Agency,Fars News|وكالة فارس
|IRNA|إرنا,وكالة إرنا
|KUNA|كونا
|WAM|وكالة أنباء الإمارات,وام
|MENA|وكالة أنباء الشرق الأوسط,أ ش أ
|Shafaq News|شفق نيوز
|Sky News Arabia|سكاي نيوز عربية
|Asharq Al-Awsat|صحيفة الشرق الأوسط
|Al-Masry Al-Youm|المصري اليوم
|Al-Ahram|صحيفة الأهرام
|Haaretz|هآرتس,صحيفة هآرتس
|Atlético Madrid|أتلتيكو مدريد
|Liverpool FC|نادي ليفربول
|Borussia Dortmund|بوروسيا دورتموند
|AC Milan|إيه سي ميلان
|Inter Milan|إنتر ميلان
|Al Hilal|نادي الهلال
|Al Nassr|نادي النصر
|Al-Ittihad|الاتحاد السعودي,نادي الاتحاد
|Espérance,Espérance de Tunis|الترجي,الترجي التونسي,الترجي الرياضي
|Étoile du Sahel|النجم الساحلي
|Club Africain|النادي الإفريقي
|MC Alger|مولودية الجزائر
|CR Belouizdad|شباب بلوزداد
|JS Kabylie|شبيبة القبائل
|ES Sétif|وفاق سطيف
|USM Alger|اتحاد العاصمة,اتحاد الجزائر
|Europol|يوروبول
|Shin Bet|الشاباك
|Quai d'Orsay|الكي دورسيه
|Likud|الليكود,حزب الليكود
|Justice and Development Party,AKP|حزب العدالة والتنمية
`
