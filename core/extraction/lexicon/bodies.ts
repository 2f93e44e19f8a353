/**
 * Bodies of the United Nations and of regions, parties, armed groups, courts, central banks and other public bodies, beside
 * organizations.ts: Wikidata id (left out where uncertain) | English names | Arabic names. Compiled by hand from common usage.
 */
export const bodyTable = `
|United Nations Development Programme,UNDP|برنامج الأمم المتحدة الإنمائي
|United Nations Environment Programme,UNEP|برنامج الأمم المتحدة للبيئة
|UN Women|هيئة الأمم المتحدة للمرأة
|United Nations Population Fund,UNFPA|صندوق الأمم المتحدة للسكان
|United Nations Human Rights Council,UN Human Rights Council,Human Rights Council|مجلس حقوق الإنسان,مجلس حقوق الإنسان التابع للأمم المتحدة
|OHCHR,UN Human Rights Office|المفوضية السامية لحقوق الإنسان,مفوضية الأمم المتحدة السامية لحقوق الإنسان,مفوضية حقوق الإنسان
|UNCTAD|أونكتاد,الأونكتاد,مؤتمر الأمم المتحدة للتجارة والتنمية
|UNODC|مكتب الأمم المتحدة المعني بالمخدرات والجريمة
|UNAIDS|برنامج الأمم المتحدة المشترك لمكافحة الإيدز
|ESCWA|الإسكوا,إسكوا
|International Labour Organization,ILO|منظمة العمل الدولية
|World Meteorological Organization,WMO|المنظمة العالمية للأرصاد الجوية
|International Maritime Organization,IMO|المنظمة البحرية الدولية
|International Civil Aviation Organization,ICAO|منظمة الطيران المدني الدولي,إيكاو
|IATA,International Air Transport Association|الاتحاد الدولي للنقل الجوي,إياتا
|IFAD|الصندوق الدولي للتنمية الزراعية,إيفاد
|UN-Habitat|موئل الأمم المتحدة
|UNITAMS|يونيتامس
|UNSMIL|بعثة الأمم المتحدة للدعم في ليبيا,البعثة الأممية في ليبيا
|UNAMI|بعثة الأمم المتحدة في العراق,يونامي
|UNAMA|بعثة الأمم المتحدة في أفغانستان
|MINUSMA|مينوسما
|MONUSCO|مونوسكو
|MINURSO|المينورسو,مينورسو
|UNDOF|قوة الأمم المتحدة لمراقبة فض الاشتباك,أندوف
|World Organisation for Animal Health|المنظمة العالمية لصحة الحيوان
|Organisation for the Prohibition of Chemical Weapons,OPCW|منظمة حظر الأسلحة الكيميائية,منظمة حظر الأسلحة الكيماوية
|OSCE,Organization for Security and Co-operation in Europe|منظمة الأمن والتعاون في أوروبا
|OECD|منظمة التعاون الاقتصادي والتنمية,منظمة التعاون والتنمية الاقتصادية
|Organisation of Islamic Cooperation,OIC|منظمة التعاون الإسلامي
|European Council|المجلس الأوروبي
|European Court of Human Rights|المحكمة الأوروبية لحقوق الإنسان
|European Court of Justice,Court of Justice of the European Union|محكمة العدل الأوروبية,محكمة العدل التابعة للاتحاد الأوروبي
|European Medicines Agency,EMA|وكالة الأدوية الأوروبية
|Frontex|فرونتكس
|European Investment Bank|بنك الاستثمار الأوروبي
|European Bank for Reconstruction and Development,EBRD|البنك الأوروبي لإعادة الإعمار والتنمية
|Asian Development Bank|بنك التنمية الآسيوي
|African Development Bank|البنك الأفريقي للتنمية,البنك الإفريقي للتنمية
|Islamic Development Bank|البنك الإسلامي للتنمية
|Arab Monetary Fund|صندوق النقد العربي
|Permanent Court of Arbitration|محكمة التحكيم الدائمة
|Special Tribunal for Lebanon|المحكمة الخاصة بلبنان
|ECOWAS|إيكواس,المجموعة الاقتصادية لدول غرب أفريقيا,المجموعة الاقتصادية لدول غرب إفريقيا
|IGAD|إيغاد,الإيغاد
|ASEAN|آسيان,رابطة آسيان,رابطة دول جنوب شرق آسيا
|BRICS|بريكس,مجموعة بريكس
|G7,Group of Seven|مجموعة السبع,مجموعة الدول السبع
|G20,Group of Twenty|مجموعة العشرين
|Mercosur|ميركوسور
|Shanghai Cooperation Organisation,Shanghai Cooperation Organization|منظمة شنغهاي للتعاون
|Collective Security Treaty Organization,CSTO|منظمة معاهدة الأمن الجماعي
|Organization of American States|منظمة الدول الأميركية,منظمة الدول الأمريكية
|Commonwealth of Nations|رابطة الكومنولث,دول الكومنولث
|World Economic Forum|المنتدى الاقتصادي العالمي
|Norwegian Refugee Council|المجلس النرويجي للاجئين
|Save the Children|منظمة أنقذوا الأطفال,أنقذوا الأطفال
|Oxfam|أوكسفام
|International Rescue Committee|لجنة الإنقاذ الدولية
|CARE International|منظمة كير
|World Central Kitchen|المطبخ المركزي العالمي,وورلد سنترال كيتشن
|Gaza Humanitarian Foundation,GHF|مؤسسة غزة الإنسانية
|Palestine Red Crescent Society,Palestinian Red Crescent|الهلال الأحمر الفلسطيني
|Syrian Arab Red Crescent|الهلال الأحمر السوري,الهلال الأحمر العربي السوري
|Egyptian Red Crescent|الهلال الأحمر المصري
|Lebanese Red Cross|الصليب الأحمر اللبناني
|Magen David Adom|نجمة داود الحمراء
|International Crisis Group,Crisis Group|مجموعة الأزمات الدولية
|Transparency International|منظمة الشفافية الدولية
|Committee to Protect Journalists,CPJ|لجنة حماية الصحفيين,لجنة حماية الصحافيين
|B'Tselem|بتسيلم
|Peace Now|السلام الآن
|SOHR|
|SIPRI|معهد ستوكهولم الدولي لأبحاث السلام
|Chatham House|تشاتام هاوس
|RAND Corporation|مؤسسة راند
|Brookings Institution|معهد بروكينغز
|Carnegie Endowment|مؤسسة كارنيغي
|Institute for the Study of War,ISW|معهد دراسة الحرب,معهد دراسات الحرب
|U.S. Geological Survey,US Geological Survey,USGS|هيئة المسح الجيولوجي الأميركية,هيئة المسح الجيولوجي الأمريكية
|European-Mediterranean Seismological Centre,EMSC|المركز الأورومتوسطي لرصد الزلازل
|Centers for Disease Control and Prevention,CDC|المراكز الأميركية لمكافحة الأمراض,مراكز مكافحة الأمراض والوقاية منها
|Africa CDC|المراكز الأفريقية لمكافحة الأمراض
|Food and Drug Administration,FDA|إدارة الغذاء والدواء الأميركية,إدارة الغذاء والدواء الأمريكية
|Environmental Protection Agency,EPA|وكالة حماية البيئة الأميركية,وكالة حماية البيئة الأمريكية
|Federal Communications Commission,FCC|
|Federal Aviation Administration,FAA|إدارة الطيران الفدرالية,إدارة الطيران الاتحادية
|Securities and Exchange Commission,SEC|هيئة الأوراق المالية والبورصات
|Federal Trade Commission,FTC|لجنة التجارة الفدرالية
|Drug Enforcement Administration,DEA|إدارة مكافحة المخدرات الأميركية
|Immigration and Customs Enforcement|إدارة الهجرة والجمارك الأميركية
|National Security Agency|وكالة الأمن القومي الأميركية,وكالة الأمن القومي الأمريكية
|NOAA,National Oceanic and Atmospheric Administration|الإدارة الوطنية للمحيطات والغلاف الجوي
|National Hurricane Center|المركز الوطني للأعاصير
|National Guard|الحرس الوطني الأميركي,الحرس الوطني الأمريكي
|US Central Command,U.S. Central Command,CENTCOM|القيادة المركزية الأميركية,القيادة المركزية الأمريكية,سنتكوم
|USAID|الوكالة الأميركية للتنمية الدولية,الوكالة الأمريكية للتنمية الدولية
|Secret Service,U.S. Secret Service|جهاز الخدمة السرية,الخدمة السرية
|Copernicus Climate Change Service|خدمة كوبرنيكوس لتغير المناخ,مرصد كوبرنيكوس,كوبرنيكوس
|MI5|إم آي 5,إم آي فايف
|MI6|إم آي 6
|Scotland Yard|سكوتلانديارد,سكوتلاند يارد
|GCHQ|
|FSB|جهاز الأمن الفدرالي الروسي,جهاز الأمن الفيدرالي الروسي
|SBU|جهاز الأمن الأوكراني
|Rosatom|روساتوم
|Energoatom|إنيرغوأتوم
|Bundestag|البوندستاغ
|Bundesbank|البنك المركزي الألماني,البوندسبنك
|Verkhovna Rada|البرلمان الأوكراني,الرادا
|Loya Jirga|اللويا جيرغا
|Bank of Japan|بنك اليابان,بنك اليابان المركزي
|People's Bank of China|بنك الشعب الصيني
|Bank of Canada|
|Reserve Bank of India|
|Reserve Bank of Australia|
|Swiss National Bank|البنك الوطني السويسري
|Bank for International Settlements|بنك التسويات الدولية
|Banque du Liban,Banque du Liban (BDL)|مصرف لبنان,مصرف لبنان المركزي
|Central Bank of Iraq|البنك المركزي العراقي
|Central Bank of Libya|مصرف ليبيا المركزي
|Central Bank of Tunisia|البنك المركزي التونسي
|Saudi Central Bank,SAMA|البنك المركزي السعودي,مؤسسة النقد العربي السعودي
|Central Bank of Turkey|البنك المركزي التركي
|Central Bank of Russia,Bank of Russia|البنك المركزي الروسي
|Central Bank of Iran|البنك المركزي الإيراني
|Public Investment Fund,PIF|صندوق الاستثمارات العامة
|Qatar Investment Authority|جهاز قطر للاستثمار
|Mubadala|مبادلة للاستثمار
|Suez Canal Authority|هيئة قناة السويس
|Libyan National Army|الجيش الوطني الليبي
|Government of National Unity|حكومة الوحدة الوطنية
|Forces of Freedom and Change|قوى الحرية والتغيير,قوى إعلان الحرية والتغيير
|Transitional Sovereignty Council|مجلس السيادة الانتقالي
|Sudan Liberation Movement|حركة تحرير السودان
|Justice and Equality Movement|حركة العدل والمساواة
|SPLM-N|الحركة الشعبية لتحرير السودان,الحركة الشعبية لتحرير السودان - شمال
|Emergency Lawyers|مجموعة محامو الطوارئ,محامو الطوارئ
|Sudan Doctors Network|شبكة أطباء السودان
|Sudan Doctors Committee,Central Committee of Sudan Doctors|لجنة أطباء السودان المركزية
|Janjaweed|الجنجويد
|Democratic Front for the Liberation of Palestine|الجبهة الديمقراطية لتحرير فلسطين
|Popular Front for the Liberation of Palestine,PFLP|الجبهة الشعبية لتحرير فلسطين,الجبهة الشعبية
|Al-Quds Brigades|سرايا القدس
|Al-Aqsa Martyrs Brigades|كتائب شهداء الأقصى
|Lion's Den|مجموعة عرين الأسود,عرين الأسود
|COGAT|منسق أعمال الحكومة الإسرائيلية في المناطق
|Israel Defense Forces,IDF,Israeli Defense Forces|جيش الدفاع الإسرائيلي
|Yesh Atid|حزب يش عتيد,يش عتيد,حزب هناك مستقبل
|Shas|حزب شاس,شاس
|United Torah Judaism|يهدوت هتوراه
|Religious Zionism|حزب الصهيونية الدينية
|Otzma Yehudit,Jewish Power|عوتسما يهوديت,القوة اليهودية
|Yisrael Beiteinu|يسرائيل بيتينو,إسرائيل بيتنا
|Jerusalem Waqf|دائرة الأوقاف الإسلامية
|Kataeb Party|حزب الكتائب,حزب الكتائب اللبنانية
|Progressive Socialist Party|الحزب التقدمي الاشتراكي
|Future Movement|تيار المستقبل
|Radwan Force|قوة الرضوان
|Syrian National Army|الجيش الوطني السوري
|Free Syrian Army|الجيش السوري الحر,الجيش الحر
|People's Protection Units,YPG|وحدات حماية الشعب,وحدات حماية الشعب الكردية
|Jabhat al-Nusra,al-Nusra Front|جبهة النصرة
|Ahrar al-Sham|أحرار الشام,حركة أحرار الشام
|Baath Party,Ba'ath Party|حزب البعث,حزب البعث العربي الاشتراكي
|Asayish|قوات الأسايش,الأسايش
|Kata'ib Hezbollah,Kataib Hezbollah|كتائب حزب الله العراقي
|Asa'ib Ahl al-Haq,Asaib Ahl al-Haq|عصائب أهل الحق
|Islamic Resistance in Iraq|المقاومة الإسلامية في العراق
|Coordination Framework|الإطار التنسيقي
|State of Law Coalition|ائتلاف دولة القانون
|Kurdistan Democratic Party,KDP|الحزب الديمقراطي الكردستاني
|Patriotic Union of Kurdistan,PUK|الاتحاد الوطني الكردستاني
|Peshmerga|البيشمركة,البيشمركه
|Quds Force|فيلق القدس
|Basij|الباسيج
|Guardian Council|مجلس صيانة الدستور
|Assembly of Experts|مجلس خبراء القيادة
|Atomic Energy Organization of Iran|منظمة الطاقة الذرية الإيرانية
|Islah Party,Al-Islah|حزب التجمع اليمني للإصلاح,حزب الإصلاح
|General People's Congress|حزب المؤتمر الشعبي العام,المؤتمر الشعبي العام
|Saudi-led coalition|التحالف العربي,تحالف دعم الشرعية,التحالف بقيادة السعودية
|Global Coalition|التحالف الدولي
|National Rally,Rassemblement National|حزب التجمع الوطني الفرنسي
|La France Insoumise,France Unbowed|فرنسا الأبية,حزب فرنسا الأبية
|Alternative for Germany,AfD|حزب البديل من أجل ألمانيا,البديل من أجل ألمانيا
|Christian Democratic Union,CDU|الاتحاد المسيحي الديمقراطي,الحزب المسيحي الديمقراطي
|Social Democratic Party of Germany,SPD|الحزب الاشتراكي الديمقراطي
|Brothers of Italy|حزب إخوة إيطاليا,إخوة إيطاليا
|Forza Italia|فورزا إيطاليا
|Podemos|حزب بوديموس,بوديموس
|Vox|حزب فوكس
|Fidesz|حزب فيدس,فيدس
|Reform UK|حزب إصلاح المملكة المتحدة
|Liberal Democrats|حزب الليبراليين الديمقراطيين
|Scottish National Party,SNP|الحزب الوطني الاسكتلندي
|Sinn Féin,Sinn Fein|الشين فين,شين فين
|Republican People's Party,CHP|حزب الشعب الجمهوري
|Nationalist Movement Party,MHP|حزب الحركة القومية
|Peoples' Democratic Party,HDP|حزب الشعوب الديمقراطي
|DEM Party|حزب المساواة وديمقراطية الشعوب,حزب ديم
|Bharatiya Janata Party,BJP|حزب بهاراتيا جاناتا,بهاراتيا جاناتا
|Indian National Congress|حزب المؤتمر الهندي
|Pakistan Tehreek-e-Insaf,PTI|حركة إنصاف الباكستانية,حركة الإنصاف
|Pakistani Taliban,Tehrik-i-Taliban Pakistan,TTP|حركة طالبان باكستان,طالبان باكستان
|Balochistan Liberation Army|جيش تحرير بلوشستان
|Lashkar-e-Taiba|عسكر طيبة
|Chinese Communist Party|الحزب الشيوعي الصيني
|Workers' Party of Korea|حزب العمال الكوري
|Liberal Democratic Party|الحزب الليبرالي الديمقراطي
|African National Congress|حزب المؤتمر الوطني الأفريقي,المؤتمر الوطني الأفريقي
|M23|حركة 23 مارس,حركة إم 23,إم 23
|Allied Democratic Forces|القوات الديمقراطية المتحالفة
|Lord's Resistance Army|جيش الرب للمقاومة
|JNIM|جماعة نصرة الإسلام والمسلمين
|ISWAP|تنظيم الدولة الإسلامية في غرب أفريقيا
|TPLF,Tigray People's Liberation Front|جبهة تحرير شعب تيغراي
|Fano|ميليشيا فانو
|Polisario,Polisario Front|البوليساريو,جبهة البوليساريو,بوليساريو
|Authenticity and Modernity Party|حزب الأصالة والمعاصرة
|Istiqlal Party|حزب الاستقلال المغربي
|National Rally of Independents,RNI|حزب التجمع الوطني للأحرار,التجمع الوطني للأحرار
|FLN,National Liberation Front|جبهة التحرير الوطني,حزب جبهة التحرير الوطني
|Hirak|الحراك الشعبي
|Free Destourian Party|الحزب الدستوري الحر
|Nidaa Tounes|نداء تونس,حزب نداء تونس
|High Commission for Planning|المندوبية السامية للتخطيط
|DGSN|المديرية العامة للأمن الوطني
|BCIJ|المكتب المركزي للأبحاث القضائية
|FARC|فارك,القوات المسلحة الثورية الكولومبية
|National Liberation Army (ELN),ELN|جيش التحرير الوطني الكولومبي
|Sinaloa Cartel|كارتل سينالوا
|Tren de Aragua|ترين دي أراغوا
|Azov Brigade,Azov Regiment|كتيبة آزوف,فوج آزوف
|Orthodox Church of Ukraine|الكنيسة الأوكرانية الأرثوذكسية
|Russian Orthodox Church|الكنيسة الأرثوذكسية الروسية
|Coptic Orthodox Church|الكنيسة القبطية الأرثوذكسية,الكنيسة القبطية
|Maronite Patriarchate|البطريركية المارونية
|Dar al-Ifta|دار الإفتاء المصرية,دار الإفتاء
|World Anti-Doping Agency,WADA|الوكالة العالمية لمكافحة المنشطات,وادا
|Court of Arbitration for Sport,CAS|محكمة التحكيم الرياضي,محكمة التحكيم الرياضية
|Asian Football Confederation,AFC|الاتحاد الآسيوي لكرة القدم
|CONMEBOL|كونميبول,اتحاد أميركا الجنوبية لكرة القدم
|CONCACAF|كونكاكاف
`
