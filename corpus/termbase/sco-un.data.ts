// Generated from sco-un.csv by corpus/termbase/build.ts; edit the table instead.
export const table = `id,subject,ru,zh-CN,en,source
sco,body,Шанхайская организация сотрудничества | ШОС {a} | шосовский {v},上海合作组织 | 上合组织 {a} | 上合 {v},Shanghai Cooperation Organisation | SCO {a},ru sco-2016-action-plan:5; zh sco-2016-action-plan:184
sco-council-heads-of-state,organ,Совет глав государств-членов ШОС | Совет глав государств {s} | СГГ ШОС {a} | СГГ {a} | саммит ШОС {v} | саммит {v},上合组织成员国元首理事会 | 元首理事会 {s} | 国家元首理事会 {s} | 国家元首理事会会议 {v} | 元首峰会 {v} | 上合组织峰会 {v} | 峰会 {v},Council of Heads of State,ru sco-2016-action-plan:5; zh sco-2016-action-plan:184
sco-council-heads-of-government,organ,Совет глав правительств (премьер-министров) государств-членов ШОС | Совет глав правительств (премьер-министров) {s} | Совет глав правительств государств-членов ШОС {s} | Совет глав правительств {s} | СГП ШОС {a} | СГП {a},上合组织成员国政府首脑（总理）理事会 | 政府首脑（总理）理事会 {s} | 上合组织成员国政府首脑理事会 {s} | 政府首脑理事会 {s} | 总理会议 {v} | 总理会 {v},Council of Heads of Government (Prime Ministers),ru sco-2016-action-plan:73; zh sco-2016-action-plan:302
sco-council-foreign-ministers,organ,Совет министров иностранных дел государств-членов ШОС | Совет министров иностранных дел {s} | СМИД ШОС {a} | СМИД {a},上合组织成员国外交部长理事会 | 外交部长理事会 {s} | 外长理事会 {s} | 上合组织成员国外长理事会 {s} | 外长会议 {v} | 外长会 {v},Council of Ministers of Foreign Affairs,ru sco-2016-action-plan:73; zh un-2019-sco-qingdao-documents:268
sco-council-national-coordinators,organ,Совет национальных координаторов государств-членов ШОС | Совет национальных координаторов {s} | СНК ШОС {a} | СНК {a},上合组织成员国国家协调员理事会 | 国家协调员理事会 {s} | 协调员理事会 {v},Council of National Coordinators,zh un-2019-sco-qingdao-documents:268
sco-secretariat,organ,Секретариат ШОС,上合组织秘书处,SCO Secretariat,ru sco-2016-action-plan:7; zh sco-2016-action-plan:247
sco-secretary-general,office,Генеральный секретарь ШОС,上合组织秘书长,Secretary-General of the SCO,general
sco-deputy-secretary-general,office,заместитель Генерального секретаря ШОС,上合组织副秘书长,Deputy Secretary-General of the SCO,general
sco-rats,organ,Региональная антитеррористическая структура ШОС | Региональная антитеррористическая структура {s} | РАТС ШОС {a} | РАТС {a},上合组织地区反恐怖机构 | 地区反恐怖机构 {s} | 上合组织地区反恐机构 {s} | 地区反恐机构 {s} | 反恐机构 {v},Regional Anti-Terrorist Structure | RATS {a},ru sco-2016-action-plan:72; zh sco-2016-action-plan:223
sco-rats-executive-committee,organ,Исполнительный комитет Региональной антитеррористической структуры ШОС | Исполнительный комитет РАТС ШОС {s} | Исполнительный комитет РАТС {s} | ИК РАТС ШОС {a} | ИК РАТС {a} | Исполком РАТС ШОС {s} | Исполком РАТС {s},上合组织地区反恐怖机构执行委员会 | 地区反恐怖机构执行委员会 {s} | 上合组织地区反恐怖机构执委会 {s} | 地区反恐怖机构执委会 {s} | 上合组织地区反恐机构执委会 {s} | 地区反恐机构执委会 {s},Executive Committee of the RATS,ru sco-2016-action-plan:167; zh sco-2016-action-plan:223
sco-rats-council,organ,Совет Региональной антитеррористической структуры ШОС | Совет РАТС ШОС {s} | Совет РАТС {s},上合组织地区反恐怖机构理事会 | 地区反恐怖机构理事会 {s} | 地区反恐机构理事会 {s} | 反恐机构理事会 {v},Council of the RATS,zh un-2019-sco-qingdao-documents:280
sco-rats-director,office,директор Исполнительного комитета РАТС ШОС | директор ИК РАТС ШОС {s} | директор Исполкома РАТС ШОС {s},上合组织地区反恐怖机构执委会主任 | 地区反恐怖机构执委会主任 {s},Director of the Executive Committee of the RATS,general
sco-security-council-secretaries,organ,встреча секретарей советов безопасности государств-членов ШОС | встреча секретарей советов безопасности {s} | совещание секретарей советов безопасности {s} | заседание секретарей советов безопасности {s} | секретари советов безопасности {s},上合组织成员国安全会议秘书会议 | 安全会议秘书会议 {s} | 安全会议秘书会 {s} | 安秘会 {v} | 安全会议秘书 {s},Meeting of Secretaries of Security Councils,ru sco-2016-action-plan:73; zh un-2019-sco-qingdao-documents:272
sco-business-council,organ,Деловой совет ШОС | Деловой совет {s},上合组织实业家委员会 | 实业家委员会 {s} | 实委会 {v},SCO Business Council,ru sco-2016-action-plan:113; zh sco-2016-action-plan:263
sco-business-council-secretariat,organ,Секретариат Делового совета ШОС | Секретариат Делового совета {s},上合组织实业家委员会秘书处 | 实业家委员会秘书处 {s},Secretariat of the SCO Business Council,zh un-2019-sco-qingdao-documents:304
sco-interbank,organ,Межбанковское объединение ШОС | Межбанковское объединение {s} | МБО ШОС {a} | МБО {a},上合组织银行联合体 | 银行联合体 {s} | 上合组织银联体 {a} | 银联体 {a} | 银联体成员行 {v} | 银联体成员国银行 {v},SCO Interbank Consortium,ru sco-2016-action-plan:113; zh sco-2016-action-plan:263
sco-forum,organ,Форум ШОС,上合组织论坛,SCO Forum,ru sco-2016-action-plan:97; zh sco-2016-action-plan:244
sco-energy-club,organ,Энергетический клуб ШОС | Энергоклуб ШОС {s} | Энергетический клуб {s},上合组织能源俱乐部 | 能源俱乐部 {s},SCO Energy Club,zh sco-2020-moscow-statements:129
sco-university,body,Университет ШОС | УШОС {a} | Сетевой университет ШОС {v},上合组织大学,SCO University,zh un-2019-sco-qingdao-documents:348
sco-youth-council,organ,Молодежный совет ШОС | Молодежный совет {s},上合组织青年委员会 | 青年委员会 {s} | 青委会 {v},SCO Youth Council,zh un-2019-sco-qingdao-documents:385
sco-afghanistan-contact-group,organ,Контактная группа «ШОС – Афганистан» | Контактная группа ШОС – Афганистан | Контактная группа {v},“上合组织—阿富汗联络组” | 上合组织阿富汗联络组 {s} | 上合组织-阿富汗”联络组 {v} | 阿富汗联络组 {v} | 联络组 {v},SCO–Afghanistan Contact Group,zh un-2019-sco-qingdao-documents:156
sco-development-bank,body,Банк развития ШОС,上合组织开发银行,SCO Development Bank,ru sco-2016-action-plan:117; zh sco-2016-action-plan:267
sco-development-fund,body,Фонд развития (Специальный счет) ШОС | Фонд развития ШОС {s} | Специальный счет ШОС {s} | Фонд развития (Специальный счет) {s} | Специальный счет {v} | Фонд развития {v},上合组织发展基金（专门账户） | 发展基金（专门账户） {s} | 上合组织发展基金 {s} | 上合组织专门账户 {s} | 专门账户 {v} | 发展基金 {v},SCO Development Fund (Special Account),ru sco-2016-action-plan:117; zh sco-2016-action-plan:267
sco-anti-drug-centre,body,Антинаркотический центр ШОС,上合组织禁毒中心,SCO Anti-Drug Centre,zh sco-2019-bishkek-declaration:83
sco-regional-leaders-forum,event,Форум глав регионов государств-членов ШОС | Форум глав регионов {s},上合组织成员国地方领导人论坛 | 上合组织地方领导人论坛 {s} | 地方领导人论坛 {s},Forum of Heads of Regions of SCO Member States,zh un-2019-sco-qingdao-documents:202
sco-women-forum,event,Женский форум ШОС,上合组织妇女论坛,SCO Women's Forum,zh un-2019-sco-qingdao-documents:234
sco-media-summit,event,медиасаммит ШОС,上合组织媒体峰会,SCO Media Summit,zh un-2019-sco-qingdao-documents:236
sco-business-forum,event,Деловой форум ШОС,上合组织工商论坛,SCO Business Forum,zh un-2019-sco-qingdao-documents:186
sco-marathon,event,марафон ШОС,上合组织马拉松赛 | 上合组织马拉松 {s},SCO Marathon,zh un-2019-sco-qingdao-documents:238
sco-model,event,Модель ШОС,模拟上合组织,Model SCO,zh sco-2020-moscow-statements:97
sco-presidency,post,председательство в ШОС | председательство {v},上合组织主席国 | 上合组织轮值主席国 {s} | 主席国 {v} | 轮值主席国 {v},SCO presidency,general
sco-shanghai-spirit,political,«шанхайский дух» | шанхайский дух {s},“上海精神” | 上海精神 {s},Shanghai Spirit,zh un-2019-sco-qingdao-documents:62
sco-ministers-trade,meeting,"совещание министров, отвечающих за внешнеэкономическую и внешнеторговую деятельность | министры, отвечающие за внешнеэкономическую и внешнеторговую деятельность {s}",经贸部长会议 | 上合组织成员国经贸部长会议 {s} | 经贸部长 {v},Meeting of Ministers responsible for foreign economic and trade activities,zh un-2019-sco-qingdao-documents:303
sco-ministers-transport,meeting,совещание министров транспорта | совещание министров транспорта государств-членов ШОС {s} | встреча министров транспорта {v},交通部长会议 | 上合组织成员国交通部长会议 {s} | 交通运输部长会议 {s},Meeting of Ministers of Transport,zh un-2019-sco-qingdao-documents:332
sco-ministers-culture,meeting,совещание министров культуры | встреча министров культуры {s} | встреча министров культуры государств-членов ШОС {s},文化部长会议 | 文化部长会晤 {s},Meeting of Ministers of Culture,ru sco-2016-action-plan:147; zh sco-2016-action-plan:295
sco-ministers-education,meeting,совещание министров образования | встреча министров образования {s},教育部长会议 | 教育部长会晤 {s},Meeting of Ministers of Education,ru sco-2016-action-plan:144; zh sco-2016-action-plan:290
sco-ministers-health,meeting,совещание министров здравоохранения | встреча министров здравоохранения {s},卫生部长会议 | 卫生部长会晤 {s} | 卫生领域负责人会晤 {v},Meeting of Ministers of Health,ru sco-2016-action-plan:152; zh sco-2016-action-plan:298
sco-ministers-defence,meeting,совещание министров обороны | встреча министров обороны {s},国防部长会议 | 国防部长会晤 {s},Meeting of Ministers of Defence,ru sco-2016-action-plan:111; zh sco-2016-action-plan:259
sco-ministers-justice,meeting,совещание министров юстиции | встреча министров юстиции {s},司法部长会议 | 司法部长会晤 {s},Meeting of Ministers of Justice,zh un-2019-sco-qingdao-documents:293
sco-ministers-agriculture,meeting,совещание министров сельского хозяйства | встреча министров сельского хозяйства {s},农业部长会议 | 农业部长会晤 {s},Meeting of Ministers of Agriculture,zh un-2019-sco-qingdao-documents:314
sco-ministers-science,meeting,совещание министров и руководителей министерств и ведомств науки и техники | совещание министров науки и техники {s},科技部长会议 | 科技部长会晤 {s},Meeting of Ministers of Science and Technology,zh un-2019-sco-qingdao-documents:365
sco-ministers-interior,meeting,совещание министров внутренних дел и общественной безопасности | совещание министров внутренних дел {s},公安内务部长会议 | 内务部长会议 {s},Meeting of Ministers of the Interior and Public Security,zh un-2019-sco-qingdao-documents:278
sco-ministers-finance,meeting,совещание министров финансов и председателей центральных (национальных) банков | совещание министров финансов {s},财长和央行行长会议 | 财政部长和央行行长会议 {s},Meeting of Ministers of Finance and Governors of Central Banks,zh un-2019-sco-qingdao-documents:323
sco-prosecutors-general,meeting,заседание генеральных прокуроров государств-членов ШОС | заседание генеральных прокуроров {s} | совещание генеральных прокуроров {s},上合组织成员国总检察长会议 | 总检察长会议 {s},Meeting of Prosecutors General,zh un-2019-sco-qingdao-documents:291
sco-supreme-courts,meeting,совещание председателей верховных судов государств-членов ШОС | совещание председателей верховных судов {s},上合组织成员国最高法院院长会议 | 最高法院院长会议 {s} | 最高法院会议 {v},Meeting of Chairmen of Supreme Courts,zh un-2019-sco-qingdao-documents:292
sco-chiefs-of-staff,meeting,совещание начальников генеральных штабов | встреча начальников генеральных штабов {s} | начальники генеральных штабов {s},总参谋长会议 | 总参谋长 {s},Meeting of Chiefs of General Staff,ru sco-2016-action-plan:111; zh sco-2016-action-plan:259
sco-emergency-heads,meeting,"совещание руководителей ведомств, занимающихся вопросами предупреждения и ликвидации чрезвычайных ситуаций",紧急救灾部门领导人会议 | 救灾部门领导人会议 {s},Meeting of Heads of Emergency Agencies,zh sco-2016-action-plan:257
sco-anti-drug-heads,meeting,совещание руководителей компетентных органов по борьбе с незаконным оборотом наркотиков | совещание руководителей антинаркотических ведомств {s},禁毒部门领导人会议 | 上合组织成员国禁毒部门领导人会议 {s},Meeting of Heads of Anti-Drug Agencies,zh un-2019-sco-qingdao-documents:132
sco-sanitary-heads,meeting,"совещание глав служб, отвечающих за обеспечение санитарно-эпидемиологического благополучия | совещание руководителей служб, отвечающих за обеспечение санитарно-эпидемиологического благополучия {s}",卫生防疫部门领导人会议 | 卫生防疫部门负责人会议 {s} | 卫生防疫主管部门负责人会议 {s},Meeting of Heads of Sanitary and Epidemiological Services,zh sco-2016-action-plan:299
sco-tourism-heads,meeting,совещание глав туристических администраций | встреча руководителей туристических администраций {s} | встреча руководителей национальных туристических администраций {s},旅游部门领导人会议 | 旅游部门领导人会晤 {s},Meeting of Heads of Tourism Administrations,ru sco-2016-action-plan:158; zh un-2019-sco-qingdao-documents:380
sco-border-heads,meeting,совещание руководителей пограничных служб | встреча руководителей пограничных служб {s},边防部门领导人会议,Meeting of Heads of Border Services,zh un-2019-sco-qingdao-documents:286
sco-customs-group,post,специальная рабочая группа по таможенному сотрудничеству | рабочая группа по таможенному сотрудничеству {s},海关合作工作组,Working Group on Customs Cooperation,zh un-2019-sco-qingdao-documents:340
sco-expert-group-agri,post,постоянно действующая рабочая группа,常设工作组 | 常设专家工作组 {v},standing working group,ru sco-2016-action-plan:116; zh sco-2016-action-plan:266
sco-joint-commission-road,meeting,совместная комиссия | смешанная комиссия {v},联合委员会 | 联委会 {s} | 混合委员会 {v},Joint Commission,ru sco-2016-action-plan:124; zh sco-2016-action-plan:272
sco-permanent-representatives,post,постоянный представитель государства-члена ШОС | постоянные представители {s},常驻代表,permanent representatives,ru sco-2016-action-plan:72
sco-national-coordinator,post,национальный координатор,国家协调员,national coordinator,zh un-2019-sco-qingdao-documents:268
sco-good-neighbourliness-committee,body,"Китайский комитет ШОС по добрососедству, дружбе и сотрудничеству",中国上合组织睦邻友好合作委员会 | 上合组织睦邻友好合作委员会 {s},"SCO Good-Neighbourliness, Friendship and Cooperation Commission of China",zh sco-2020-moscow-statements:113
sco-public-diplomacy-centre,body,Центр народной дипломатии ШОС в Узбекистане | Центр народной дипломатии ШОС {s},乌兹别克斯坦上合组织民间外交中心 | 上合组织民间外交中心 {s},SCO Public Diplomacy Centre in Uzbekistan,zh sco-2020-moscow-statements:113
sco-cultural-integration-centre,body,Центр культурной интеграции ШОС,上合组织文化一体化中心,SCO Cultural Integration Centre,zh sco-2020-moscow-statements:113
sco-unified-wanted-register,document,Единый разыскной реестр | Единый розыскной реестр {s},统一通缉名单 | 国际嫌犯统一名单 {v} | 统一名单 {v},Unified Register of Wanted Persons,ru sco-2016-action-plan:100; zh un-2019-sco-qingdao-documents:482
sco-peace-mission,event,«Мирная миссия» | Мирная миссия {s},“和平使命” | 和平使命 {s},Peace Mission (exercise),zh un-2019-sco-qingdao-documents:118
sco-spider-web,event,операция «Паутина» | Паутина {s},“蛛网”禁毒行动 | “蛛网”行动 {s} | 蛛网 {v},Spider Web (anti-drug operation),zh sco-2019-bishkek-declaration:91
sco-fanfares,event,«Фанфары мира» | Фанфары мира {s},“和平号角” | 和平号角 {s},Fanfare for Peace (military band festival),zh un-2019-sco-qingdao-documents:288
doc-sco-charter,document,Хартия Шанхайской организации сотрудничества | Хартия ШОС {s},上合组织宪章,SCO Charter,zh un-2019-sco-qingdao-documents:66
doc-sco-founding-declaration,document,Декларация о создании Шанхайской организации сотрудничества | Декларация о создании ШОС {s},上合组织成立宣言,Declaration on the Establishment of the SCO,zh un-2019-sco-qingdao-documents:453
doc-sco-shanghai-convention,document,"Шанхайская конвенция о борьбе с терроризмом, сепаратизмом и экстремизмом | Шанхайская конвенция {s}",打击恐怖主义、分裂主义和极端主义上海公约 | 打击“三股势力”上海公约 {v} | 上海公约 {s},"Shanghai Convention on Combating Terrorism, Separatism and Extremism",zh un-2019-sco-qingdao-documents:454
doc-sco-counter-terrorism-convention,document,Конвенция ШОС против терроризма,上合组织反恐怖主义公约 | 上合组织反恐公约 {s},Convention of the SCO against Terrorism,zh un-2019-sco-qingdao-documents:284
doc-sco-counter-extremism-convention,document,Конвенция ШОС по противодействию экстремизму,上合组织反极端主义公约,Convention of the SCO on Countering Extremism,ru sco-2016-action-plan:82; zh sco-2016-action-plan:231
doc-sco-strategy-2025,document,Стратегия развития Шанхайской организации сотрудничества до 2025 года | Стратегия развития ШОС до 2025 года {s} | Стратегия развития ШОС {s},上合组织至2025年发展战略 | 上合组织发展战略 {s},Development Strategy of the SCO until 2025,ru sco-2016-action-plan:5; zh sco-2016-action-plan:190
doc-sco-strategy-2035,document,Стратегия развития ШОС до 2035 года,上合组织至2035年发展战略 | 上合组织未来十年发展战略 {v},Development Strategy of the SCO until 2035,general
doc-sco-treaty-neighbourliness,document,"Договор о долгосрочном добрососедстве, дружбе и сотрудничестве государств-членов ШОС | Договор о долгосрочном добрососедстве, дружбе и сотрудничестве {s}",上合组织成员国长期睦邻友好合作条约 | 长期睦邻友好合作条约 {s},"Treaty on Long-Term Good-Neighbourliness, Friendship and Cooperation",zh un-2019-sco-qingdao-documents:27
doc-sco-qingdao-declaration,document,Циндаоская декларация,青岛宣言,Qingdao Declaration,zh un-2019-sco-qingdao-documents:26
doc-sco-bishkek-declaration,document,Бишкекская декларация,比什凯克宣言,Bishkek Declaration,zh sco-2019-bishkek-declaration:55
doc-sco-moscow-declaration,document,Московская декларация,莫斯科宣言,Moscow Declaration,general
doc-sco-dushanbe-declaration,document,Душанбинская декларация,杜尚别宣言,Dushanbe Declaration,general
doc-sco-samarkand-declaration,document,Самаркандская декларация,撒马尔罕宣言,Samarkand Declaration,general
doc-sco-astana-declaration,document,Астанинская декларация,阿斯塔纳宣言,Astana Declaration,general
doc-sco-tashkent-declaration,document,Ташкентская декларация,塔什干宣言,Tashkent Declaration,general
doc-sco-ufa-declaration,document,Уфимская декларация,乌法宣言,Ufa Declaration,general
doc-sco-new-delhi-declaration,document,Нью-Делийская декларация,新德里宣言,New Delhi Declaration,general
doc-sco-anti-drug-strategy,document,Антинаркотическая стратегия государств-членов ШОС | Антинаркотическая стратегия ШОС {s} | Антинаркотическая стратегия {s},上合组织成员国禁毒战略 | 上合组织禁毒战略 {s} | 禁毒战略 {s},Anti-Drug Strategy of the SCO Member States,ru sco-2016-action-plan:173; zh sco-2016-action-plan:319
doc-sco-drug-agreement,document,"Соглашение между государствами-членами ШОС о сотрудничестве в борьбе с незаконным оборотом наркотических средств, психотропных веществ и их прекурсоров",上合组织成员国关于合作打击非法贩运麻醉药品、精神药物及其前体的协议 | 上合组织成员国关于合作打击非法贩运麻醉药品、精神药物及其前体的协定 {s},Agreement on Cooperation in Combating Illicit Traffic in Narcotic Drugs,zh un-2019-sco-qingdao-documents:287
doc-sco-drug-prevention-concept,document,Концепция ШОС по профилактике злоупотребления наркотическими средствами и психотропными веществами | Концепция по профилактике злоупотребления наркотическими средствами и психотропными веществами {s},上合组织预防麻醉药品和精神药品滥用构想 | 上合组织预防麻醉药品和精神药物滥用构想 {s},Concept on Prevention of Abuse of Narcotic Drugs,zh un-2019-sco-qingdao-documents:38
doc-sco-youth-address,document,Совместное обращение глав государств-членов ШОС к молодежи | Совместное обращение к молодежи {s},上合组织成员国元首致青年共同寄语 | 上合组织成员国元首致青年寄语 {s} | 致青年共同寄语 {s},Joint Address of the Heads of SCO Member States to Youth,zh un-2019-sco-qingdao-documents:39
doc-sco-cooperation-programme-tse,document,"Программа сотрудничества государств-членов ШОС в противодействии терроризму, сепаратизму и экстремизму | Программа сотрудничества в противодействии терроризму, сепаратизму и экстремизму {s}",上合组织成员国打击恐怖主义、分裂主义和极端主义合作纲要,"Programme of Cooperation in Countering Terrorism, Separatism and Extremism",general
doc-sco-concept-tse,document,"Концепция сотрудничества государств-членов ШОС в борьбе с терроризмом, сепаратизмом и экстремизмом",上合组织成员国合作打击恐怖主义、分裂主义和极端主义构想,"Concept of Cooperation in Combating Terrorism, Separatism and Extremism",zh un-2019-sco-qingdao-documents:460
doc-sco-rats-agreement,document,Соглашение между государствами-членами ШОС о Региональной антитеррористической структуре | Соглашение о Региональной антитеррористической структуре {s},上合组织成员国关于地区反恐怖机构的协定 | 关于地区反恐怖机构的协定 {s},Agreement on the Regional Anti-Terrorist Structure,zh un-2019-sco-qingdao-documents:457
doc-sco-rats-database-agreement,document,Соглашение о Банке данных Региональной антитеррористической структуры ШОС | Соглашение о Банке данных РАТС ШОС {s},上合组织地区反恐怖机构资料库协定,Agreement on the Database of the RATS,zh un-2019-sco-qingdao-documents:458
doc-sco-information-security-agreement,document,Соглашение между правительствами государств-членов ШОС о сотрудничестве в области обеспечения международной информационной безопасности,上合组织成员国保障国际信息安全政府间合作协定 | 上合组织成员国保障国际信息安全政府间协定 {s},Agreement on Cooperation in Ensuring International Information Security,zh un-2019-sco-qingdao-documents:140
doc-sco-border-agreement,document,Соглашение о сотрудничестве и взаимодействии государств-членов ШОС по пограничным вопросам,上合组织成员国边防合作协定,Agreement on Border Cooperation,zh un-2019-sco-qingdao-documents:134
doc-sco-crime-agreement,document,Соглашение между правительствами государств-членов ШОС о сотрудничестве в борьбе с преступностью,上合组织成员国政府间合作打击犯罪协定,Agreement on Cooperation in Fighting Crime,zh un-2019-sco-qingdao-documents:283
doc-sco-emergency-agreement,document,Соглашение между правительствами государств-членов ШОС о взаимодействии при оказании помощи в ликвидации чрезвычайных ситуаций,上合组织成员国政府间救灾互助协定 | 救灾互助协定 {s},Agreement on Mutual Assistance in Emergency Response,ru sco-2016-action-plan:107; zh sco-2016-action-plan:256
doc-sco-agriculture-agreement,document,Соглашение между правительствами государств-членов ШОС о сотрудничестве в области сельского хозяйства,上合组织成员国政府间农业合作协定,Agreement on Cooperation in Agriculture,ru sco-2016-action-plan:116; zh sco-2016-action-plan:266
doc-sco-road-agreement,document,Соглашение между правительствами государств-членов ШОС о создании благоприятных условий для международных автомобильных перевозок,上合组织成员国政府间国际道路运输便利化协定 | 国际道路运输便利化协定 {s},Agreement on Creating Favourable Conditions for International Road Transport,ru sco-2016-action-plan:124; zh sco-2016-action-plan:272
doc-sco-science-agreement,document,Соглашение между правительствами государств-членов ШОС о сотрудничестве в научно-технической сфере | Соглашение между правительствами государств-членов ШОС о научно-техническом сотрудничестве {s},上合组织成员国政府间科技合作协定 | 上合组织政府间科技合作协定 {v},Agreement on Scientific and Technical Cooperation,ru sco-2016-action-plan:133; zh un-2019-sco-qingdao-documents:365
doc-sco-culture-agreement,document,Соглашение между правительствами государств-членов ШОС о сотрудничестве в области культуры,上合组织成员国政府间文化合作协定,Agreement on Cooperation in Culture,ru sco-2016-action-plan:146; zh sco-2016-action-plan:294
doc-sco-education-agreement,document,Соглашение между правительствами государств-членов ШОС о сотрудничестве в области образования,上合组织成员国政府间教育合作协定,Agreement on Cooperation in Education,zh un-2019-sco-qingdao-documents:240
doc-sco-health-agreement,document,Соглашение между правительствами государств-членов ШОС о сотрудничестве в области здравоохранения,上合组织成员国政府间卫生合作协定,Agreement on Cooperation in Health,zh un-2019-sco-qingdao-documents:359
doc-sco-customs-agreement,document,Соглашение между правительствами государств-членов ШОС о сотрудничестве и взаимной помощи в таможенных делах,上合组织成员国政府间海关合作与互助协定,Agreement on Cooperation and Mutual Assistance in Customs Matters,zh un-2019-sco-qingdao-documents:340
doc-sco-media-agreement,document,Соглашение между правительствами государств-членов ШОС о сотрудничестве в области средств массовой информации,上合组织成员国政府间媒体合作协议 | 上合组织成员国政府间媒体合作协定 {s},Agreement on Media Cooperation,zh sco-2020-moscow-statements:111
doc-sco-trade-programme,document,Программа многостороннего торгово-экономического сотрудничества государств-членов ШОС | Программа многостороннего торгово-экономического сотрудничества {s},上合组织成员国多边经贸合作纲要 | 多边经贸合作纲要 {s},Programme of Multilateral Trade and Economic Cooperation,ru sco-2016-action-plan:113; zh sco-2016-action-plan:263
doc-sco-project-measures,document,Перечень мероприятий по дальнейшему развитию проектной деятельности в рамках ШОС | Перечень мероприятий по дальнейшему развитию проектной деятельности {s},上合组织进一步推动项目合作的措施清单 | 上合组织进一步推进项目合作的措施清单 {s} | 进一步推动项目合作的措施清单 {s} | 进一步推进项目合作的措施清单 {s},List of Measures to Further Develop Project Activities within the SCO,ru sco-2016-action-plan:113; zh sco-2016-action-plan:263
doc-sco-roads-programme,document,Программа развития автомобильных дорог государств-членов ШОС | Программа развития дорог ШОС {s},上合组织成员国公路发展规划 | 上合组织公路发展规划 {s},Roads Development Programme,ru sco-2016-action-plan:127; zh sco-2016-action-plan:275
doc-sco-tourism-programme,document,Программа развития сотрудничества государств-членов ШОС в сфере туризма | Программа развития сотрудничества в сфере туризма {s},上合组织成员国旅游合作发展纲要 | 上合组织旅游合作发展纲要 {s},Programme of Cooperation in Tourism,ru sco-2016-action-plan:159; zh sco-2016-action-plan:306
doc-sco-food-security-programme,document,Программа сотрудничества государств-членов ШОС в области продовольственной безопасности,上合组织成员国粮食安全合作纲要,Programme of Cooperation on Food Security,zh sco-2019-bishkek-declaration:131
doc-sco-environment-concept,document,Концепция сотрудничества государств-членов ШОС в области охраны окружающей среды,上合组织成员国环保合作构想,Concept of Cooperation in Environmental Protection,zh un-2019-sco-qingdao-documents:210
doc-sco-science-partnership,document,Концепция научно-технического партнерства государств-членов ШОС | Концепция научно-технического партнерства {s},上合组织成员国科技伙伴构想 | 上合组织科技伙伴构想 {s} | 上合组织科技伙伴计划 {v} | 上合组织成员国科技伙伴计划 {v},Concept of Scientific and Technical Partnership,ru sco-2016-action-plan:133
doc-sco-epidemic-programme,document,"Программа информирования об эпидемиологической ситуации, вызванной инфекционными заболеваниями | Программа информирования об эпидемиологической ситуации {s}",上合组织成员国传染病疫情通报方案 | 传染病疫情通报方案 {s},Programme of Information on the Epidemiological Situation,ru sco-2016-action-plan:154; zh sco-2016-action-plan:302
doc-sco-un-joint-declaration,document,Совместная декларация о сотрудничестве между секретариатами ШОС и ООН | Совместная декларация о сотрудничестве между Секретариатом ШОС и Секретариатом ООН {s},上合组织秘书处与联合国秘书处合作联合声明,Joint Declaration on SCO/UN Secretariat Cooperation,ru sco-2016-action-plan:178; zh sco-2016-action-plan:322
doc-information-security-rules,document,Правила поведения в области обеспечения международной информационной безопасности | Правила поведения государств в области обеспечения международной информационной безопасности {s} | Правила поведения государств в области обеспечения МИБ {s} | Правила поведения в области обеспечения МИБ {s} | Правила поведения {v},信息安全国际行为准则 | 国际信息安全行为准则 {s} | 国际信息安全行为规范 {s} | 行为准则 {v},International Code of Conduct for Information Security,ru sco-2016-action-plan:77; zh sco-2016-action-plan:228
doc-sco-trade-facilitation-statement,document,Совместное заявление глав государств-членов ШОС по упрощению процедур торговли,上合组织成员国元首关于贸易便利化的联合声明,Joint Statement on Trade Facilitation,zh un-2019-sco-qingdao-documents:178
doc-sco-observers-roadmap,document,«Дорожная карта» Секретариата ШОС по развитию взаимодействия с государствами-наблюдателями и партнерами по диалогу,上合组织秘书处发展同观察员国和对话伙伴协作路线图,Roadmap for Cooperation with Observers and Dialogue Partners,zh sco-2019-bishkek-declaration:153
doc-sco-national-currencies-roadmap,document,«Дорожная карта» государств-членов ШОС по постепенному увеличению доли национальных валют во взаимных расчетах,上合组织成员国扩大本币结算份额路线图,Roadmap for Increasing the Share of National Currencies in Mutual Settlements,zh sco-2019-bishkek-declaration:135
doc-plan-of-action,document-type,план действий | план мероприятий {s},行动计划 | 落实行动计划 {s} | 措施计划 {s} | 落实措施计划 {v} | 计划 {v},plan of action,ru sco-2016-action-plan:5; zh sco-2016-action-plan:192
un,body,Организация Объединенных Наций | ООН {a} | Объединенные Нации {v},联合国,United Nations | UN {a},ru sco-2016-action-plan:77; zh sco-2016-action-plan:228
un-general-assembly,organ,Генеральная Ассамблея ООН | Генеральная Ассамблея {s} | Генассамблея ООН {s} | Генассамблея {s} | ГА ООН {a},联合国大会 | 联大 {a} | 大会 {v},United Nations General Assembly | UNGA {a},ru udhr:1; zh un-2019-sco-qingdao-documents:96
un-security-council,organ,Совет Безопасности ООН | Совет Безопасности {s} | СБ ООН {a} | Совбез ООН {s},联合国安全理事会 | 安全理事会 {s} | 联合国安理会 {a} | 安理会 {a},United Nations Security Council | UNSC {a},zh sco-2016-action-plan:224
un-ecosoc,organ,Экономический и Социальный Совет ООН | Экономический и Социальный Совет {s} | ЭКОСОС ООН {a} | ЭКОСОС {a},联合国经济及社会理事会 | 经济及社会理事会 {s} | 联合国经社理事会 {a} | 经社理事会 {a},Economic and Social Council,zh un-2019-sco-qingdao-documents:184
un-trusteeship-council,organ,Совет по Опеке,托管理事会,Trusteeship Council,general
un-icj,organ,Международный Суд ООН | Международный Суд {s},联合国国际法院 | 国际法院 {s},International Court of Justice,general
un-secretariat,organ,Секретариат ООН,联合国秘书处,United Nations Secretariat,zh sco-2016-action-plan:322
un-secretary-general,office,Генеральный секретарь ООН,联合国秘书长,Secretary-General of the United Nations,ru tico-19:1488; zh tico-19:1488
un-high-commissioner-human-rights,body,Управление Верховного комиссара ООН по правам человека | УВКПЧ {a},联合国人权事务高级专员办事处 | 人权高专办 {a},Office of the High Commissioner for Human Rights,general
un-hcr,body,Управление Верховного комиссара ООН по делам беженцев | УВКБ ООН {a} | УВКБ {a},联合国难民事务高级专员公署 | 联合国难民署 {a} | 难民署 {a},UNHCR {a},general
un-human-rights-council,organ,Совет ООН по правам человека | Совет по правам человека {s} | СПЧ ООН {a},联合国人权理事会 | 人权理事会 {s},Human Rights Council,zh sco-2019-bishkek-declaration:13
un-disarmament-first-committee,organ,Первый комитет Генеральной Ассамблеи ООН | Комитет по разоружению и международной безопасности {s} | Первый комитет {s},联大裁军与国际安全委员会 | 联合国大会第一委员会 {s} | 裁军与国际安全委员会 {s},First Committee (Disarmament and International Security),zh un-2019-sco-qingdao-documents:96
un-conference-on-disarmament,organ,Конференция по разоружению,裁军谈判会议,Conference on Disarmament,zh un-2019-sco-qingdao-documents:120
un-ctc,organ,Контртеррористический комитет Совета Безопасности ООН | Контртеррористический комитет СБ ООН {s} | Контртеррористический комитет {s} | КТК СБ ООН {a},联合国安理会反恐委员会 | 安理会反恐委员会 {s} | 反恐委员会 {s} | 联合国安全理事会反恐委 {v},Counter-Terrorism Committee,zh un-2019-sco-qingdao-documents:435
un-cted,organ,Исполнительный директорат Контртеррористического комитета Совета Безопасности ООН | Исполнительный директорат Контртеррористического комитета {s} | ИДКТК {a},联合国安理会反恐委员会执行局 | 反恐委员会执行局 {s},Counter-Terrorism Committee Executive Directorate,zh sco-2019-bishkek-declaration:79
un-oct,organ,Контртеррористическое управление ООН | Управление ООН по контртерроризму {s} | КТУ ООН {a},联合国反恐怖主义办公室 | 联合国反恐办公室 {s} | 联合国反恐办 {a},United Nations Office of Counter-Terrorism,zh un-2019-sco-qingdao-documents:437
un-unodc,organ,Управление ООН по наркотикам и преступности | УНП ООН {a},联合国毒品和犯罪问题办公室 | 联合国毒品与犯罪问题办公室 {s} | 联合国毒品和犯罪办公室 {s} | 联合国毒罪办 {a},United Nations Office on Drugs and Crime | UNODC {a},zh un-2019-sco-qingdao-documents:130
un-cnd,organ,Комиссия ООН по наркотическим средствам | Комиссия по наркотическим средствам {s},联合国麻醉品委员会 | 麻醉药品委员会 {s} | 麻醉品委员会 {s},Commission on Narcotic Drugs,zh sco-2019-bishkek-declaration:87
un-incb,organ,Международный комитет по контролю над наркотиками | МККН {a},国际麻醉品管制局 | 国际麻管局 {a} | 麻管局 {a},International Narcotics Control Board | INCB {a},zh un-2019-sco-qingdao-documents:632
un-escap,organ,Экономическая и социальная комиссия ООН для Азии и Тихого океана | Экономическая и социальная комиссия для Азии и Тихого океана {s} | ЭСКАТО ООН {a} | ЭСКАТО {a},联合国亚洲及太平洋经济社会委员会 | 亚洲及太平洋经济社会委员会 {s} | 联合国亚太经社会 {a} | 亚太经社会 {a} | 联合国亚太经社理事会 {s},ESCAP,zh un-2019-sco-qingdao-documents:184
un-ece,organ,Европейская экономическая комиссия ООН | ЕЭК ООН {a},联合国欧洲经济委员会 | 欧洲经济委员会 {s} | 联合国欧洲经委会 {a},UNECE,general
un-unesco,body,"Организация Объединенных Наций по вопросам образования, науки и культуры | ЮНЕСКО {a}",联合国教育、科学及文化组织 | 联合国教科文组织 {a} | 教科文组织 {a},UNESCO {a},ru sco-2016-action-plan:151; zh sco-2016-action-plan:297
un-unicef,body,Детский фонд ООН | ЮНИСЕФ {a},联合国儿童基金会 | 联合国儿基会 {a} | 儿基会 {a},UNICEF {a},ru tico-19:1724; zh tico-19:1724
un-undp,body,Программа развития ООН | ПРООН {a},联合国开发计划署 | 开发计划署 {s} | 联合国开发署 {a},UNDP {a},general
un-unep,body,Программа ООН по окружающей среде | ЮНЕП {a},联合国环境规划署 | 环境署 {a} | 联合国环境署 {a},UNEP {a},general
un-wfp,body,Всемирная продовольственная программа ООН | Всемирная продовольственная программа {s} | ВПП ООН {a},联合国世界粮食计划署 | 世界粮食计划署 {s} | 粮食署 {a},World Food Programme | WFP {a},general
un-unfpa,body,Фонд ООН в области народонаселения | ЮНФПА {a},联合国人口基金 | 人口基金 {s},UNFPA,general
un-habitat,body,Программа ООН по населенным пунктам | ООН-Хабитат {a},联合国人类住区规划署 | 人居署 {a},UN-Habitat,general
un-women,body,Структура ООН по вопросам гендерного равенства и расширения прав и возможностей женщин | «ООН-женщины» {a} | ООН-женщины {a},联合国促进性别平等和增强妇女权能署 | 联合国妇女署 {a} | 妇女署 {a},UN Women,general
un-unctad,body,Конференция ООН по торговле и развитию | ЮНКТАД {a},联合国贸易和发展会议 | 联合国贸发会议 {a} | 贸发会议 {a},UNCTAD {a},general
un-unido,body,Организация Объединенных Наций по промышленному развитию | ЮНИДО {a},联合国工业发展组织 | 联合国工发组织 {a} | 工发组织 {a},UNIDO {a},general
un-fao,body,Продовольственная и сельскохозяйственная организация Объединенных Наций | Продовольственная и сельскохозяйственная организация ООН {s} | ФАО {a},联合国粮食及农业组织 | 联合国粮农组织 {a} | 粮农组织 {a},FAO {a},general
un-who,body,Всемирная организация здравоохранения | ВОЗ {a},世界卫生组织 | 世卫组织 {a},World Health Organization | WHO {a},ru sco-2016-action-plan:153; zh sco-2016-action-plan:299
un-unaids,body,Объединенная программа ООН по ВИЧ/СПИДу | ЮНЭЙДС {a},联合国艾滋病联合规划署 | 联合国艾滋病规划署 {a} | 艾滋病规划署 {a},UNAIDS {a},general
un-ilo,body,Международная организация труда | МОТ {a},国际劳工组织 | 劳工组织 {a},International Labour Organization | ILO {a},ru un-sdg:175; zh un-sdg:176
un-itu,body,Международный союз электросвязи | МСЭ {a},国际电信联盟 | 国际电联 {a},International Telecommunication Union | ITU {a},zh sco-2020-moscow-statements:61
un-icao,body,Международная организация гражданской авиации | ИКАО {a},国际民用航空组织 | 国际民航组织 {a},ICAO {a},general
un-imo,body,Международная морская организация | ИМО {a},国际海事组织,IMO {a},general
un-upu,body,Всемирный почтовый союз | ВПС {a},万国邮政联盟 | 万国邮联 {a},Universal Postal Union,general
un-wipo,body,Всемирная организация интеллектуальной собственности | ВОИС {a},世界知识产权组织 | 知识产权组织 {a},WIPO {a},general
un-wmo,body,Всемирная метеорологическая организация | ВМО {a},世界气象组织,World Meteorological Organization | WMO {a},general
un-wto-tourism,body,Всемирная туристская организация | ЮНВТО {a},世界旅游组织 | 联合国世界旅游组织 {s},World Tourism Organization,zh sco-2019-bishkek-declaration:165
un-imf,body,Международный валютный фонд | МВФ {a},国际货币基金组织 | 货币基金组织 {a},International Monetary Fund | IMF {a},general
un-world-bank,body,Всемирный банк | Группа Всемирного банка {s},世界银行 | 世界银行集团 {s} | 世行 {a},World Bank,ru tico-19:1480; zh tico-19:1480
un-ibrd,body,Международный банк реконструкции и развития | МБРР {a},国际复兴开发银行,IBRD,general
un-iaea,body,Международное агентство по атомной энергии | МАГАТЭ {a},国际原子能机构 | 原子能机构 {a},IAEA {a},general
un-opcw,body,Организация по запрещению химического оружия | ОЗХО {a},禁止化学武器组织 | 禁化武组织 {a},OPCW {a},zh un-2019-sco-qingdao-documents:98
un-ctbto,body,Организация по Договору о всеобъемлющем запрещении ядерных испытаний | ОДВЗЯИ {a},全面禁止核试验条约组织 | 禁核试条约组织 {a},CTBTO {a},general
un-iom,body,Международная организация по миграции | МОМ {a},国际移民组织 | 移民组织 {a},IOM {a},general
un-unama,body,Миссия ООН по содействию Афганистану | МООНСА {a},联合国阿富汗援助团 | 联阿援助团 {a},UNAMA,general
un-peacebuilding-commission,organ,Комиссия ООН по миростроительству | Комиссия по миростроительству {s},联合国建设和平委员会 | 建设和平委员会 {s},Peacebuilding Commission,general
un-international-law-commission,organ,Комиссия международного права,国际法委员会,International Law Commission,general
un-unrwa,body,Ближневосточное агентство ООН для помощи палестинским беженцам и организации работ | БАПОР {a},联合国近东巴勒斯坦难民救济和工程处 | 近东救济工程处 {a},UNRWA,general
un-unicri,body,Межрегиональный научно-исследовательский институт ООН по вопросам преступности и правосудия | ЮНИКРИ {a},联合国区域间犯罪和司法研究所 | 犯罪司法所 {a},UNICRI,general
un-member-states,party,государства-члены ООН | государства – члены Организации Объединенных Наций {s} | государства-члены Организации Объединенных Наций {s} | члены Организации Объединенных Наций {s} | члены ООН {s},联合国会员国 | 联合国成员国 {s} | 会员国 {v},States Members of the United Nations,ru sco-2016-action-plan:77; zh sco-2016-action-plan:228
un-specialised-agencies,body,специализированные учреждения ООН | специализированные учреждения {s} | специализированные структуры ООН {s} | специализированные структуры {v},联合国专门机构 | 专门机构 {s} | 联合国及其专门机构 {v},specialised agencies of the United Nations,zh sco-2016-action-plan:322
un-system,body,система ООН,联合国系统,United Nations system,ru tico-19:1488; zh sco-2020-moscow-statements:7
doc-un-charter,document,Устав Организации Объединенных Наций | Устав ООН {s},联合国宪章 | 宪章 {v},Charter of the United Nations,zh un-2019-sco-qingdao-documents:78
doc-incoterms,document,Международные правила толкования торговых терминов | Инкотермс {s},国际贸易术语解释通则,Incoterms,general
doc-udhr,document,Всеобщая декларация прав человека,世界人权宣言 | 普遍人权宣言 {v},Universal Declaration of Human Rights,ru udhr:1; zh udhr:1
doc-iccpr,document,Международный пакт о гражданских и политических правах,公民权利和政治权利国际公约 | 公民及政治权利国际公约 {s},International Covenant on Civil and Political Rights,general
doc-icescr,document,"Международный пакт об экономических, социальных и культурных правах",经济、社会及文化权利国际公约 | 经济社会文化权利国际公约 {s},"International Covenant on Economic, Social and Cultural Rights",general
doc-crc,document,Конвенция о правах ребенка,儿童权利公约,Convention on the Rights of the Child,general
doc-cedaw,document,Конвенция о ликвидации всех форм дискриминации в отношении женщин,消除对妇女一切形式歧视公约,CEDAW,general
doc-cerd,document,Международная конвенция о ликвидации всех форм расовой дискриминации,消除一切形式种族歧视国际公约,ICERD,general
doc-cat,document,"Конвенция против пыток и других жестоких, бесчеловечных или унижающих достоинство видов обращения и наказания | Конвенция против пыток {s}",禁止酷刑和其他残忍、不人道或有辱人格的待遇或处罚公约 | 禁止酷刑公约 {s},Convention against Torture,general
doc-genocide-convention,document,Конвенция о предупреждении преступления геноцида и наказании за него,防止及惩治灭绝种族罪公约,Genocide Convention,general
doc-unclos,document,Конвенция ООН по морскому праву | Конвенция Организации Объединенных Наций по морскому праву {s},联合国海洋法公约,UNCLOS,ru un-sdg:301; zh un-sdg:308
doc-vienna-treaties,document,Венская конвенция о праве международных договоров,维也纳条约法公约,Vienna Convention on the Law of Treaties,general
doc-vienna-diplomatic,document,Венская конвенция о дипломатических сношениях,维也纳外交关系公约,Vienna Convention on Diplomatic Relations,general
doc-vienna-consular,document,Венская конвенция о консульских сношениях,维也纳领事关系公约,Vienna Convention on Consular Relations,general
doc-geneva-conventions,document,Женевские конвенции,日内瓦公约 | 日内瓦四公约 {s} | 日内瓦各公约 {s},Geneva Conventions,general
doc-refugee-convention,document,Конвенция о статусе беженцев,关于难民地位的公约 | 难民地位公约 {s},Convention Relating to the Status of Refugees,general
doc-npt,document,Договор о нераспространении ядерного оружия | ДНЯО {a},不扩散核武器条约 | 核不扩散条约 {s} | 防扩散条约 {v},Treaty on the Non-Proliferation of Nuclear Weapons | NPT {a},zh un-2019-sco-qingdao-documents:90
doc-ctbt,document,Договор о всеобъемлющем запрещении ядерных испытаний | ДВЗЯИ {a},全面禁止核试验条约 | 禁核试条约 {s},CTBT,general
doc-canwfz,document,"Договор о зоне, свободной от ядерного оружия, в Центральной Азии",中亚无核武器区条约 | 中亚无核区条约 {s},Treaty on a Nuclear-Weapon-Free Zone in Central Asia,ru sco-2016-action-plan:76; zh sco-2016-action-plan:227
doc-cwc,document,Конвенция о запрещении химического оружия | КЗХО {a},禁止化学武器公约 | 关于禁止发展、生产、储存和使用化学武器及销毁此种武器的公约 {s},Chemical Weapons Convention,zh un-2019-sco-qingdao-documents:98
doc-bwc,document,Конвенция о запрещении биологического и токсинного оружия | КБТО {a} | Конвенция о запрещении биологического оружия {s},禁止生物及毒素武器公约 | 禁止生物武器公约 {s} | 禁止细菌（生物）及毒素武器公约 {s},Biological Weapons Convention,zh un-2019-sco-qingdao-documents:98
doc-outer-space-treaty,document,Договор о космосе,外层空间条约 | 外空条约 {s},Outer Space Treaty,general
doc-ccit,document,Всеобъемлющая конвенция по международному терроризму | Всеобъемлющая конвенция ООН по борьбе с международным терроризмом {s} | Всеобъемлющая конвенция о борьбе с международным терроризмом {s},关于国际恐怖主义的全面公约 | 联合国全面反恐公约 {s} | 联合国关于打击国际恐怖主义的全面公约 {s} | 全面反恐公约 {s},Comprehensive Convention on International Terrorism,zh un-2019-sco-qingdao-documents:102
doc-un-global-ct-strategy,document,Глобальная контртеррористическая стратегия ООН | Глобальная контртеррористическая стратегия {s} | Глобальная антитеррористическая стратегия ООН {s},联合国全球反恐战略 | 全球反恐战略 {s},United Nations Global Counter-Terrorism Strategy,ru sco-2016-action-plan:178; zh sco-2016-action-plan:322
doc-bio-chem-terror-convention,document,Международная конвенция по борьбе с актами химического и биологического терроризма,制止生化恐怖主义行为国际公约 | 打击生化恐怖主义行为国际公约 {s},Convention for the Suppression of Acts of Chemical and Biological Terrorism,zh un-2019-sco-qingdao-documents:120
doc-single-convention-1961,document,Единая конвенция о наркотических средствах 1961 года | Единая конвенция о наркотических средствах {s},1961年麻醉品单一公约 | 麻醉品单一公约 {s} | 一九六一年麻醉品单一公约 {s},Single Convention on Narcotic Drugs,zh un-2019-sco-qingdao-documents:562
doc-psychotropic-1971,document,Конвенция о психотропных веществах 1971 года | Конвенция о психотропных веществах {s},1971年精神药物公约 | 精神药物公约 {s},Convention on Psychotropic Substances,zh un-2019-sco-qingdao-documents:562
doc-drug-trafficking-1988,document,Конвенция ООН о борьбе против незаконного оборота наркотических средств и психотропных веществ 1988 года | Конвенция ООН о борьбе против незаконного оборота наркотических средств и психотропных веществ {s},1988年联合国禁止非法贩运麻醉药品和精神药物公约 | 联合国禁止非法贩运麻醉药品和精神药物公约 {s} | 禁止非法贩运麻醉药品和精神药物公约 {s},UN Convention against Illicit Traffic 1988,zh un-2019-sco-qingdao-documents:562
doc-untoc,document,Конвенция ООН против транснациональной организованной преступности | Конвенция против транснациональной организованной преступности {s},联合国打击跨国有组织犯罪公约 | 打击跨国有组织犯罪公约 {s},UNTOC,zh un-2019-sco-qingdao-documents:692
doc-uncac,document,Конвенция ООН против коррупции | Конвенция против коррупции {s},联合国反腐败公约 | 反腐败公约 {s},UNCAC,zh un-2019-sco-qingdao-documents:692
doc-unfccc,document,Рамочная конвенция ООН об изменении климата | РКИК ООН {a} | РКИК {a},联合国气候变化框架公约 | 气候变化框架公约 {s},UNFCCC {a},ru un-sdg:283; zh un-sdg:286
doc-paris-agreement,document,Парижское соглашение,巴黎协定 | 巴黎协议 {x},Paris Agreement,general
doc-kyoto-protocol,document,Киотский протокол,京都议定书,Kyoto Protocol,general
doc-cbd,document,Конвенция о биологическом разнообразии,生物多样性公约,Convention on Biological Diversity,general
doc-unccd,document,Конвенция ООН по борьбе с опустыниванием,联合国防治荒漠化公约 | 防治荒漠化公约 {s},UNCCD,general
doc-2030-agenda,document,Повестка дня в области устойчивого развития на период до 2030 года | Повестка дня в области устойчивого развития до 2030 года {s} | Повестка дня 2030 {s},2030年可持续发展议程,2030 Agenda for Sustainable Development,zh un-2019-sco-qingdao-documents:400
doc-sdg,document,Цели в области устойчивого развития | ЦУР {a} | цели в области устойчивого развития {s} | цели устойчивого развития {s},可持续发展目标,Sustainable Development Goals | SDG {a},ru un-sdg:381; zh un-2019-sco-qingdao-documents:212
doc-mdg,document,Цели развития тысячелетия | ЦРТ {a},千年发展目标,Millennium Development Goals,general
doc-addis,document,Аддис-Абебская программа действий,亚的斯亚贝巴行动议程,Addis Ababa Action Agenda,general
doc-sendai,document,Сендайская рамочная программа по снижению риска бедствий | Сендайская рамочная программа {s},仙台减少灾害风险框架 | 仙台框架 {s} | 2015-2030年仙台减少灾害风险框架 {s},Sendai Framework,ru un-sdg:15; zh un-sdg:12
doc-istanbul-programme,document,Стамбульская программа действий,伊斯坦布尔行动纲领,Istanbul Programme of Action,general
doc-beijing-platform,document,Пекинская платформа действий,北京行动纲要 | 北京行动纲领 {s},Beijing Platform for Action,ru un-sdg:117; zh un-sdg:118
doc-cairo-programme,document,Программа действий Международной конференции по народонаселению и развитию,国际人口与发展会议行动纲领,ICPD Programme of Action,ru un-sdg:117; zh un-sdg:118
doc-who-tobacco,document,Рамочная конвенция ВОЗ по борьбе против табака | Рамочная конвенция Всемирной организации здравоохранения по борьбе против табака {s},世界卫生组织烟草控制框架公约 | 烟草控制框架公约 {s},WHO FCTC,ru un-sdg:73; zh un-sdg:71
doc-trips,document,Соглашение по торговым аспектам прав интеллектуальной собственности | Соглашение ТРИПС {s},与贸易有关的知识产权协定 | 与贸易有关的知识产权协议 {s},TRIPS Agreement | TRIPS {a},ru un-sdg:75; zh un-sdg:73
doc-doha-declaration,document,Дохинская декларация,多哈宣言 | 多哈健康宣言 {v},Doha Declaration,ru un-sdg:75; zh un-sdg:73
doc-ihr,document,Международные медико-санитарные правила,国际卫生条例,International Health Regulations,ru un-sdg:82; zh sco-2020-moscow-statements:101
doc-rio-declaration,document,Рио-де-Жанейрская декларация по окружающей среде и развитию,关于环境与发展的里约宣言 | 里约宣言 {s} | 里约环境与发展宣言 {s},Rio Declaration,general
doc-basel,document,Базельская конвенция,巴塞尔公约,Basel Convention,general
doc-montreal-protocol,document,Монреальский протокол,蒙特利尔议定书,Montreal Protocol,general
doc-world-heritage,document,Список всемирного наследия ЮНЕСКО | Список Всемирного наследия {s},联合国教科文组织世界遗产名录 | 世界遗产名录 {s},World Heritage List,ru sco-2016-action-plan:151; zh sco-2016-action-plan:297
doc-jcpoa,document,Совместный всеобъемлющий план действий | СВПД {a},伊朗核问题全面协议 | 联合全面行动计划 {s} | 伊核全面协议 {s},JCPOA {a},zh un-2019-sco-qingdao-documents:166
doc-minsk-agreements,document,Минские соглашения | Минские договоренности {s},明斯克协议 | 新明斯克协议 {v},Minsk agreements,zh un-2019-sco-qingdao-documents:172
doc-code-of-conduct-terror-free,document,"Кодекс поведения по достижению мира, свободного от терроризма",实现无恐怖主义世界行为准则 | 实现和平、无恐怖主义世界行为准则 {s},Code of Conduct towards Achieving a World Free of Terrorism,zh un-2019-sco-qingdao-documents:102
doc-helsinki,document,Хельсинкский заключительный акт,赫尔辛基最后文件,Helsinki Final Act,general
org-wto,body,Всемирная торговая организация | ВТО {a},世界贸易组织 | 世贸组织 {a},World Trade Organization | WTO {a},ru un-sdg:222; zh un-2019-sco-qingdao-documents:176
org-interpol,body,Международная организация уголовной полиции | Интерпол {a},国际刑事警察组织 | 国际刑警组织 {a},Interpol | INTERPOL {a},zh un-2019-sco-qingdao-documents:447
org-cis,body,Содружество Независимых Государств | СНГ {a},独立国家联合体 | 独联体 {a},Commonwealth of Independent States | CIS {a},zh un-2019-sco-qingdao-documents:431
org-cis-atc,organ,Антитеррористический центр государств-участников СНГ | Антитеррористический центр СНГ {s} | АТЦ СНГ {a},独联体反恐怖主义中心 | 独联体反恐中心 {s},CIS Anti-Terrorism Centre,zh un-2019-sco-qingdao-documents:431
org-cis-border-commanders,organ,Совет командующих Пограничными войсками СНГ | Совет командующих Пограничными войсками {s} | СКПВ {a},独联体边防部队司令理事会,Council of Commanders of the Border Troops of the CIS,zh un-2019-sco-qingdao-documents:521
org-cis-executive-committee,organ,Исполнительный комитет СНГ,独联体执行委员会 | 独联体执委会 {s},CIS Executive Committee,general
org-csto,body,Организация Договора о коллективной безопасности | ОДКБ {a},集体安全条约组织 | 集安组织 {a} | 集安条约组织 {a},Collective Security Treaty Organization | CSTO {a},zh un-2019-sco-qingdao-documents:429
org-eaeu,body,Евразийский экономический союз | ЕАЭС {a},欧亚经济联盟,Eurasian Economic Union | EAEU {a},zh un-2019-sco-qingdao-documents:206
org-eec,organ,Евразийская экономическая комиссия | ЕЭК {a},欧亚经济委员会,Eurasian Economic Commission,general
org-eeu-supreme-council,organ,Высший Евразийский экономический совет,欧亚经济最高理事会 | 最高欧亚经济理事会 {s},Supreme Eurasian Economic Council,general
org-eurasec,body,Евразийское экономическое сообщество | ЕврАзЭС {a},欧亚经济共同体,Eurasian Economic Community,general
org-brics,body,БРИКС,金砖国家 | 金砖 {v},BRICS {a},zh un-2019-sco-qingdao-documents:234
org-ndb,body,Новый банк развития | НБР {a},新开发银行 | 金砖国家新开发银行 {s},New Development Bank | NDB {a},zh un-2019-sco-qingdao-documents:192
org-aiib,body,Азиатский банк инфраструктурных инвестиций | АБИИ {a},亚洲基础设施投资银行 | 亚投行 {a},AIIB {a},zh un-2019-sco-qingdao-documents:192
org-adb,body,Азиатский банк развития | АБР {a},亚洲开发银行 | 亚行 {a},Asian Development Bank | ADB {a},general
org-edb,body,Евразийский банк развития | ЕАБР {a},欧亚开发银行,Eurasian Development Bank,general
org-ebrd,body,Европейский банк реконструкции и развития | ЕБРР {a},欧洲复兴开发银行,EBRD {a},general
org-silk-road-fund,body,Фонд Шелкового пути,丝路基金,Silk Road Fund,zh un-2019-sco-qingdao-documents:192
org-china-eurasia-fund,body,Китайско-Евразийский фонд экономического сотрудничества | Фонд экономического сотрудничества Китай – Евразия {s},中国—欧亚经济合作基金 | 中国-欧亚经济合作基金 {s},China-Eurasian Economic Cooperation Fund,zh un-2019-sco-qingdao-documents:192
org-asean,body,Ассоциация государств Юго-Восточной Азии | АСЕАН {a},东南亚国家联盟 | 东盟 {a},ASEAN {a},ru sco-2016-action-plan:180; zh sco-2016-action-plan:326
org-aseanapol,body,Организация национальных полицейских служб стран АСЕАН | АСЕАНАПОЛ {a},东盟警察组织,ASEANAPOL,zh un-2019-sco-qingdao-documents:521
org-cica,body,Совещание по взаимодействию и мерам доверия в Азии | СВМДА {a},亚洲相互协作与信任措施会议 | 亚信会议 {a} | 亚信 {a},CICA {a},zh un-2019-sco-qingdao-documents:449
org-apec,body,Азиатско-Тихоокеанское экономическое сотрудничество | АТЭС {a},亚太经济合作组织 | 亚太经合组织 {a},APEC {a},general
org-eco,body,Организация экономического сотрудничества | ОЭС {a},经济合作组织 | 经合组织（ECO） {v},Economic Cooperation Organization | ECO {a},ru tico-19:1503
org-oecd,body,Организация экономического сотрудничества и развития | ОЭСР {a},经济合作与发展组织 | 经济合作及发展组织 {s} | 经合组织 {a},OECD {a},ru un-sdg:368; zh un-sdg:373
org-eu,body,Европейский союз | Евросоюз {s} | ЕС {a},欧洲联盟 | 欧盟 {a},European Union | EU {a},ru tico-19:142; zh tico-19:142
org-european-commission,organ,Европейская комиссия | Еврокомиссия {s},欧盟委员会 | 欧洲委员会（欧盟） {v} | 欧洲委员会 {v},European Commission,general
org-council-of-europe,body,Совет Европы,欧洲委员会,Council of Europe,general
org-osce,body,Организация по безопасности и сотрудничеству в Европе | ОБСЕ {a},欧洲安全与合作组织 | 欧安组织 {a} | 欧安合作组织 {s},OSCE {a},zh un-2019-sco-qingdao-documents:521
org-nato,body,Организация Североатлантического договора | НАТО {a},北大西洋公约组织 | 北约 {a},NATO {a},ru tico-19:1528; zh tico-19:1528
org-au,body,Африканский союз,非洲联盟 | 非盟 {a},African Union,ru tico-19:1475; zh tico-19:1475
org-las,body,Лига арабских государств | ЛАГ {a},阿拉伯国家联盟 | 阿盟 {a},League of Arab States,general
org-oic,body,Организация исламского сотрудничества | ОИС {a},伊斯兰合作组织,Organisation of Islamic Cooperation,general
org-gcc,body,Совет сотрудничества арабских государств Персидского залива | ССАГПЗ {a},海湾阿拉伯国家合作委员会 | 海合会 {a},Gulf Cooperation Council,general
org-saarc,body,Ассоциация регионального сотрудничества Южной Азии | СААРК {a},南亚区域合作联盟 | 南盟 {a},SAARC {a},general
org-mercosur,body,МЕРКОСУР,南方共同市场 | 南共市 {a},Mercosur,general
org-opec,body,Организация стран-экспортеров нефти | ОПЕК {a},石油输出国组织 | 欧佩克 {a},OPEC {a},ru tico-19:1555; zh tico-19:1555
org-g20,body,«Группа двадцати» | Группа двадцати {s} | «большая двадцатка» {s} | G20 {a},二十国集团 | 20国集团 {s},G20 {a},general
org-g7,body,«Группа семи» | «большая семерка» {s} | G7 {a},七国集团,G7 {a},general
org-g77,body,«Группа 77» | Группа 77 {s},77国集团 | 七十七国集团 {s},Group of 77 | G77 {a},general
org-nam,body,Движение неприсоединения,不结盟运动,Non-Aligned Movement,general
org-fatf,body,Группа разработки финансовых мер борьбы с отмыванием денег | ФАТФ {a},金融行动特别工作组 | 反洗钱金融行动特别工作组 {s},FATF {a},general
org-eag,body,Евразийская группа по противодействию легализации преступных доходов и финансированию терроризма | ЕАГ {a},欧亚反洗钱和反恐怖融资组织 | 欧亚反洗钱和反恐融资小组 {s} | 欧亚反洗钱组织 {a},Eurasian Group,zh un-2019-sco-qingdao-documents:441
org-caricc,body,"Центральноазиатский региональный информационный координационный центр по борьбе с незаконным оборотом наркотических средств, психотропных веществ и их прекурсоров | Центральноазиатский региональный информационный координационный центр {s} | ЦАРИКЦ {a}",中亚地区打击非法贩运麻醉药品、精神药物及其前体信息协调中心 | 中亚地区禁毒信息协调中心 {s} | 中亚禁毒信息协调中心 {s} | 中亚地区信息协调中心 {s},CARICC {a},zh un-2019-sco-qingdao-documents:445
org-icrc,body,Международный комитет Красного Креста | МККК {a},红十字国际委员会 | 国际红十字委员会 {s},ICRC {a},general
org-red-cross-federation,body,Международная федерация обществ Красного Креста и Красного Полумесяца,红十字会与红新月会国际联合会,IFRC,general
org-icc,body,Международный уголовный суд | МУС {a},国际刑事法院,International Criminal Court,general
org-ioc,body,Международный олимпийский комитет | МОК {a},国际奥林匹克委员会 | 国际奥委会 {a},IOC {a},ru tico-19:1593; zh tico-19:1593
org-fifa,body,ФИФА,国际足联 | 国际足球联合会 {s},FIFA {a},zh un-2019-sco-qingdao-documents:238
org-wco,body,Всемирная таможенная организация | ВТамО {a},世界海关组织,World Customs Organization,general
org-ipu,body,Межпарламентский союз,各国议会联盟 | 议联 {a},Inter-Parliamentary Union,general
org-bis,body,Банк международных расчетов,国际清算银行,Bank for International Settlements,general
org-turkic-states,body,Организация тюркских государств | ОТГ {a},突厥国家组织,Organization of Turkic States,general
org-ramsar,document,Рамсарская конвенция,拉姆萨尔公约 | 湿地公约 {s},Ramsar Convention,general
org-ifc,body,Международная финансовая корпорация | МФК {a},国际金融公司,IFC,general
org-islamic-state,body,«Исламское государство» | Исламское государство {s} | ИГИЛ {a},“伊斯兰国” | 伊斯兰国组织 {s},Islamic State,zh sco-2020-moscow-statements:151
org-al-qaida,body,«Аль-Каида» | Аль-Каида {s},“基地”组织 | 基地组织 {s},Al-Qaida,general
org-taliban,body,«Талибан» | Талибан {s},塔利班,Taliban,general
country-kz,country,Республика Казахстан | Казахстан {s} | казахстанский {v} | казахский {v},哈萨克斯坦共和国 | 哈萨克斯坦 {s} | 哈方 {v} | 哈 {v},Republic of Kazakhstan,ru sco-2016-action-plan:41; zh sco-2016-action-plan:198
country-cn,country,Китайская Народная Республика | Китай {s} | КНР {a} | китайский {v},中华人民共和国 | 中国 {s} | 中方 {v} | 中 {v} | 华人 {v} | 华裔 {v} | 中共 {v},People's Republic of China | PRC {a},ru sco-2016-action-plan:44; zh sco-2016-action-plan:200
country-kg,country,Кыргызская Республика | Кыргызстан {s} | Киргизия {v} | Киргизская Республика {v} | кыргызский {v} | киргизский {v},吉尔吉斯共和国 | 吉尔吉斯斯坦 {s} | 吉尔吉斯 {v} | 吉方 {v} | 吉 {v},Kyrgyz Republic,ru sco-2016-action-plan:47; zh sco-2016-action-plan:202
country-ru,country,Российская Федерация | Россия {s} | РФ {a} | российский {v},俄罗斯联邦 | 俄罗斯 {s} | 俄方 {v} | 俄 {v},Russian Federation,ru sco-2016-action-plan:50; zh sco-2016-action-plan:204
country-tj,country,Республика Таджикистан | Таджикистан {s} | РТ {v} | таджикский {v} | таджикистанский {v},塔吉克斯坦共和国 | 塔吉克斯坦 {s} | 塔方 {v} | 塔 {v},Republic of Tajikistan,ru sco-2016-action-plan:53; zh sco-2016-action-plan:206
country-uz,country,Республика Узбекистан | Узбекистан {s} | узбекский {v} | узбекистанский {v},乌兹别克斯坦共和国 | 乌兹别克斯坦 {s} | 乌方 {v} | 乌 {v},Republic of Uzbekistan,ru sco-2016-action-plan:56; zh sco-2016-action-plan:208
country-in,country,Республика Индия | Индия {s} | индийский {v},印度共和国 | 印度 {s} | 印方 {v} | 印 {v},Republic of India,ru tico-19:1348; zh un-2019-sco-qingdao-documents:24
country-pk,country,Исламская Республика Пакистан | Пакистан {s} | пакистанский {v},巴基斯坦伊斯兰共和国 | 巴基斯坦 {s} | 巴方 {v} | 巴 {v},Islamic Republic of Pakistan,ru tico-19:1453; zh un-2019-sco-qingdao-documents:24
country-ir,country,Исламская Республика Иран | Иран {s} | ИРИ {a} | иранский {v},伊朗伊斯兰共和国 | 伊朗 {s} | 伊方 {v} | 伊核 {v},Islamic Republic of Iran,ru tico-19:1388; zh un-2019-sco-qingdao-documents:166
country-by,country,Республика Беларусь | Беларусь {s} | Белоруссия {v} | белорусский {v},白俄罗斯共和国 | 白俄罗斯 {s} | 白方 {v},Republic of Belarus,ru tico-19:1468; zh tico-19:1468
country-mn,country,Монголия | монгольский {v},蒙古国 | 蒙古 {s} | 蒙方 {v},Mongolia,general
country-af,country,Исламская Республика Афганистан | Афганистан {s} | ИРА {v} | афганский {v} | афганцы {v} | межафганский {v},阿富汗伊斯兰共和国 | 阿富汗 {s} | 阿方 {v} | 阿人 {v},Islamic Republic of Afghanistan,zh sco-2016-action-plan:322
country-am,country,Республика Армения | Армения {s} | армянский {v},亚美尼亚共和国 | 亚美尼亚 {s},Republic of Armenia,general
country-az,country,Азербайджанская Республика | Азербайджан {s} | азербайджанский {v},阿塞拜疆共和国 | 阿塞拜疆 {s},Republic of Azerbaijan,general
country-kh,country,Королевство Камбоджа | Камбоджа {s} | камбоджийский {v},柬埔寨王国 | 柬埔寨 {s} | 柬 {v},Kingdom of Cambodia,ru tico-19:2379; zh tico-19:2379
country-np,country,Федеративная Демократическая Республика Непал | Непал {s} | непальский {v},尼泊尔联邦民主共和国 | 尼泊尔 {s},Nepal,general
country-tr,country,Турецкая Республика | Республика Турция {s} | Турция {s} | турецкий {v},土耳其共和国 | 土耳其 {s} | 土方 {v},Republic of Türkiye,ru tico-19:1473; zh tico-19:1473
country-lk,country,Демократическая Социалистическая Республика Шри-Ланка | Шри-Ланка {s} | ланкийский {v},斯里兰卡民主社会主义共和国 | 斯里兰卡 {s},Sri Lanka,ru tico-19:1452; zh tico-19:1452
country-tm,country,Туркменистан | Туркмения {v} | туркменский {v},土库曼斯坦,Turkmenistan,ru tico-19:1911; zh tico-19:1911
country-ge,country,Грузия | грузинский {v},格鲁吉亚,Georgia,ru tico-19:1477; zh tico-19:1477
country-md,country,Республика Молдова | Молдова {s} | Молдавия {v},摩尔多瓦共和国 | 摩尔多瓦 {s},Republic of Moldova,general
country-ua,country,Украина | украинский {v},乌克兰,Ukraine,ru tico-19:1608; zh un-2019-sco-qingdao-documents:172
country-us,country,Соединенные Штаты Америки | Соединенные Штаты {s} | США {a} | американский {v},美利坚合众国 | 美国 {s} | 美方 {v} | 美 {v},United States of America | US {a},ru un-sdg:2; zh tico-19:330
country-gb,country,Соединенное Королевство Великобритании и Северной Ирландии | Великобритания {s} | Соединенное Королевство {s} | британский {v} | английский {v} | Англия {v},大不列颠及北爱尔兰联合王国 | 英国 {s} | 联合王国 {s} | 英方 {v} | 英 {v} | 英格兰 {v},United Kingdom | UK {a},ru tico-19:142; zh tico-19:142
country-fr,country,Французская Республика | Франция {s} | французский {v},法兰西共和国 | 法国 {s} | 法兰西 {s} | 法方 {v},French Republic,ru tico-19:157; zh tico-19:157
country-de,country,Федеративная Республика Германия | Германия {s} | ФРГ {a} | германский {v} | немецкий {v},德意志联邦共和国 | 德国 {s} | 德 {v},Federal Republic of Germany,ru tico-19:176; zh tico-19:176
country-jp,country,Япония | японский {v},日本国 | 日本 {s} | 日方 {v} | 日 {v},Japan,ru tico-19:1300; zh tico-19:1300
country-kr,country,Республика Корея | Южная Корея {v} | южнокорейский {v} | Корея {v},大韩民国 | 韩国 {s} | 韩 {v} | 朝韩 {v},Republic of Korea,ru tico-19:2809; zh tico-19:544
country-kp,country,Корейская Народно-Демократическая Республика | КНДР {a} | Северная Корея {v} | северокорейский {v} | Корея {v},朝鲜民主主义人民共和国 | 朝鲜 {s} | 朝 {v},Democratic People's Republic of Korea | DPRK {a},zh un-2019-sco-qingdao-documents:168
country-vn,country,Социалистическая Республика Вьетнам | Вьетнам {s} | вьетнамский {v},越南社会主义共和国 | 越南 {s} | 越 {v},Socialist Republic of Viet Nam,ru tico-19:1295; zh tico-19:1295
country-la,country,Лаосская Народно-Демократическая Республика | Лаос {s},老挝人民民主共和国 | 老挝 {s},Lao PDR,general
country-eg,country,Арабская Республика Египет | Египет {s} | египетский {v},阿拉伯埃及共和国 | 埃及 {s},Arab Republic of Egypt,ru tico-19:1468; zh tico-19:1468
country-sy,country,Сирийская Арабская Республика | Сирия {s} | САР {v} | сирийский {v} | сирийцы {v} | межсирийский {v},阿拉伯叙利亚共和国 | 叙利亚 {s} | 叙方 {v} | 叙人 {v},Syrian Arab Republic,ru tico-19:1514; zh un-2019-sco-qingdao-documents:160
country-iq,country,Республика Ирак | Ирак {s} | иракский {v},伊拉克共和国 | 伊拉克 {s},Republic of Iraq,ru tico-19:1467; zh sco-2020-moscow-statements:151
country-sa,country,Королевство Саудовская Аравия | Саудовская Аравия {s} | саудовский {v},沙特阿拉伯王国 | 沙特阿拉伯 {s} | 沙特 {s},Kingdom of Saudi Arabia,ru tico-19:202; zh tico-19:202
country-ae,country,Объединенные Арабские Эмираты | ОАЭ {a},阿拉伯联合酋长国 | 阿联酋 {a},United Arab Emirates | UAE {a},ru tico-19:1675; zh tico-19:1675
country-qa,country,Государство Катар | Катар {s},卡塔尔国 | 卡塔尔 {s},State of Qatar,ru tico-19:2806; zh tico-19:2806
country-kw,country,Государство Кувейт | Кувейт {s},科威特国 | 科威特 {s},State of Kuwait,general
country-bh,country,Королевство Бахрейн | Бахрейн {s},巴林王国 | 巴林 {s},Kingdom of Bahrain,general
country-mv,country,Мальдивская Республика | Мальдивы {s} | Мальдивские Острова {v},马尔代夫共和国 | 马尔代夫 {s},Republic of Maldives,general
country-mm,country,Республика Союз Мьянма | Мьянма {s},缅甸联邦共和国 | 缅甸 {s},Republic of the Union of Myanmar,general
country-bd,country,Народная Республика Бангладеш | Бангладеш {s},孟加拉人民共和国 | 孟加拉国 {s},People's Republic of Bangladesh,ru tico-19:1081; zh tico-19:1081
country-br,country,Федеративная Республика Бразилия | Бразилия {s} | бразильский {v},巴西联邦共和国 | 巴西 {s} | 巴方 {v},Federative Republic of Brazil,ru tico-19:1454; zh tico-19:1454
country-za,country,Южно-Африканская Республика | ЮАР {a} | Южная Африка {v} | южноафриканский {v},南非共和国 | 南非 {s},Republic of South Africa,zh tico-19:1348
country-et,country,Федеративная Демократическая Республика Эфиопия | Эфиопия {s},埃塞俄比亚联邦民主共和国 | 埃塞俄比亚 {s},Ethiopia,ru tico-19:1475; zh tico-19:1475
country-id,country,Республика Индонезия | Индонезия {s} | индонезийский {v},印度尼西亚共和国 | 印度尼西亚 {s} | 印尼 {s},Republic of Indonesia,ru tico-19:1736; zh tico-19:1736
country-rs,country,Республика Сербия | Сербия {s} | сербский {v},塞尔维亚共和国 | 塞尔维亚 {s},Republic of Serbia,general
country-ps,country,Государство Палестина | Палестина {s} | палестинский {v} | Палестинская автономия {v} | Палестинские территории {v},巴勒斯坦国 | 巴勒斯坦 {s} | 巴勒斯坦领土 {v} | 巴方 {v},State of Palestine,general
country-il,country,Государство Израиль | Израиль {s} | израильский {v},以色列国 | 以色列 {s} | 以方 {v},State of Israel,ru tico-19:1297; zh tico-19:1297
country-ch,country,Швейцарская Конфедерация | Швейцария {s} | швейцарский {v},瑞士联邦 | 瑞士 {s},Swiss Confederation,ru tico-19:1192; zh tico-19:1192
city-beijing,city,Пекин | пекинский {v},北京,Beijing,ru tico-19:1344; zh un-2019-sco-qingdao-documents:156
city-moscow,city,Москва | московский {v},莫斯科,Moscow,ru tico-19:1116; zh un-2019-sco-qingdao-documents:156
city-astana,city,Астана | Нур-Султан {v} | астанинский {v},阿斯塔纳 | 努尔苏丹 {v},Astana,zh un-2019-sco-qingdao-documents:70
city-nur-sultan,city,Нур-Султан | Астана {v},努尔苏丹 | 阿斯塔纳 {v},Nur-Sultan,general
city-almaty,city,Алматы | Алма-Ата {v} | алматинский {v} | алма-атинский {v},阿拉木图,Almaty,general
city-bishkek,city,Бишкек | бишкекский {v},比什凯克,Bishkek,zh un-2019-sco-qingdao-documents:82
city-cholpon-ata,city,Чолпон-Ата,乔蓬阿塔 | 乔尔蓬阿塔 {v},Cholpon-Ata,zh sco-2019-bishkek-declaration:89
city-dushanbe,city,Душанбе | душанбинский {v},杜尚别,Dushanbe,zh un-2019-sco-qingdao-documents:116
city-tashkent,city,Ташкент | ташкентский {v},塔什干,Tashkent,ru sco-2016-action-plan:5; zh sco-2016-action-plan:188
city-samarkand,city,Самарканд | самаркандский {v},撒马尔罕,Samarkand,general
city-ashgabat,city,Ашхабад,阿什哈巴德,Ashgabat,general
city-new-delhi,city,Нью-Дели | Дели {v},新德里 | 德里 {v},New Delhi,general
city-islamabad,city,Исламабад,伊斯兰堡,Islamabad,general
city-tehran,city,Тегеран | тегеранский {v},德黑兰,Tehran,general
city-minsk,city,Минск | минский {v},明斯克,Minsk,zh un-2019-sco-qingdao-documents:172
city-ulaanbaatar,city,Улан-Батор,乌兰巴托,Ulaanbaatar,general
city-kabul,city,Кабул,喀布尔,Kabul,general
city-yerevan,city,Ереван,埃里温,Yerevan,general
city-baku,city,Баку | бакинский {v},巴库,Baku,general
city-ankara,city,Анкара,安卡拉,Ankara,general
city-colombo,city,Коломбо,科伦坡,Colombo,general
city-kathmandu,city,Катманду,加德满都,Kathmandu,general
city-phnom-penh,city,Пномпень,金边,Phnom Penh,general
city-shanghai,city,Шанхай | шанхайский {v},上海,Shanghai,ru tico-19:1672; zh sco-2016-action-plan:184
city-qingdao,city,Циндао | циндаоский {v},青岛,Qingdao,zh un-2019-sco-qingdao-documents:24
city-tianjin,city,Тяньцзинь,天津,Tianjin,ru tico-19:1338; zh un-2019-sco-qingdao-documents:132
city-chongqing,city,Чунцин,重庆,Chongqing,zh un-2019-sco-qingdao-documents:238
city-xiamen,city,Сямэнь | Сямынь {v},厦门,Xiamen,zh un-2019-sco-qingdao-documents:122
city-urumqi,city,Урумчи,乌鲁木齐,Urumqi,general
city-xian,city,Сиань,西安,Xi'an,general
city-hangzhou,city,Ханчжоу,杭州,Hangzhou,general
city-hong-kong,city,Гонконг | Сянган {v},香港 | 中国香港 {s},Hong Kong,ru tico-19:528; zh tico-19:528
city-saint-petersburg,city,Санкт-Петербург,圣彼得堡,Saint Petersburg,general
city-yekaterinburg,city,Екатеринбург | екатеринбургский {v},叶卡捷琳堡,Yekaterinburg,zh un-2019-sco-qingdao-documents:140
city-ufa,city,Уфа | уфимский {v},乌法,Ufa,zh un-2019-sco-qingdao-documents:134
city-kazan,city,Казань | казанский {v},喀山,Kazan,general
city-novosibirsk,city,Новосибирск,新西伯利亚,Novosibirsk,zh un-2019-sco-qingdao-documents:234
city-chelyabinsk,city,Челябинск | челябинский {v},车里雅宾斯克,Chelyabinsk,zh un-2019-sco-qingdao-documents:202
city-sochi,city,Сочи | сочинский {v},索契,Sochi,zh un-2019-sco-qingdao-documents:162
city-vladivostok,city,Владивосток,符拉迪沃斯托克 | 海参崴 {v},Vladivostok,general
city-omsk,city,Омск,鄂木斯克,Omsk,general
city-new-york,city,Нью-Йорк | нью-йоркский {v},纽约,New York,ru tico-19:801; zh un-2019-sco-qingdao-documents:110
city-geneva,city,Женева | женевский {v},日内瓦,Geneva,zh un-2019-sco-qingdao-documents:162
city-vienna,city,Вена | венский {v},维也纳,Vienna,ru tico-19:1847; zh un-2019-sco-qingdao-documents:130
city-paris,city,Париж | парижский {v},巴黎,Paris,ru tico-19:2538; zh sco-2019-bishkek-declaration:87
city-bangkok,city,Бангкок,曼谷,Bangkok,ru tico-19:1446; zh un-2019-sco-qingdao-documents:200
city-bratislava,city,Братислава,布拉迪斯拉发,Bratislava,zh sco-2019-bishkek-declaration:79
city-the-hague,city,Гаага | гаагский {v},海牙,The Hague,general
city-brussels,city,Брюссель | брюссельский {v},布鲁塞尔,Brussels,general
city-washington,city,Вашингтон | вашингтонский {v},华盛顿,Washington,ru tico-19:1420; zh tico-19:1420
city-london,city,Лондон | лондонский {v},伦敦,London,ru tico-19:1429; zh tico-19:1220
city-tokyo,city,Токио | токийский {v},东京,Tokyo,ru tico-19:1446; zh sco-2020-moscow-statements:33
city-abu-dhabi,city,Абу-Даби | абу-дабийский {v},阿布扎比,Abu Dhabi,general
city-addis-ababa,city,Аддис-Абеба | аддис-абебский {v},亚的斯亚贝巴,Addis Ababa,general
city-athens,city,Афины | афинский {v},雅典,Athens,general
city-belgrade,city,Белград | белградский {v},贝尔格莱德,Belgrade,general
city-berlin,city,Берлин | берлинский {v},柏林,Berlin,general
city-bern,city,Берн | бернский {v},伯尔尼,Bern,general
city-brasilia,city,Бразилиа,巴西利亚,Brasília,general
city-bucharest,city,Бухарест | бухарестский {v},布加勒斯特,Bucharest,general
city-budapest,city,Будапешт | будапештский {v},布达佩斯,Budapest,general
city-bukhara,city,Бухара | бухарский {v},布哈拉,Bukhara,general
city-cairo,city,Каир | каирский {v},开罗,Cairo,general
city-chisinau,city,Кишинев | кишиневский {v},基希讷乌,Chișinău,general
city-dhaka,city,Дакка | даккский {v},达卡,Dhaka,general
city-doha,city,Доха | дохинский {v},多哈,Doha,general
city-dubai,city,Дубай | дубайский {v},迪拜,Dubai,general
city-guangzhou,city,Гуанчжоу | гуанчжоуский {v},广州,Guangzhou,general
city-hanoi,city,Ханой | ханойский {v},河内,Hanoi,general
city-harbin,city,Харбин | харбинский {v},哈尔滨,Harbin,general
city-helsinki,city,Хельсинки | хельсинкский {v},赫尔辛基,Helsinki,general
city-irkutsk,city,Иркутск | иркутский {v},伊尔库茨克,Irkutsk,general
city-istanbul,city,Стамбул | стамбульский {v},伊斯坦布尔,Istanbul,general
city-jakarta,city,Джакарта | джакартский {v},雅加达,Jakarta,general
city-johannesburg,city,Йоханнесбург | йоханнесбургский {v},约翰内斯堡,Johannesburg,general
city-karachi,city,Карачи,卡拉奇,Karachi,general
city-khabarovsk,city,Хабаровск | хабаровский {v},哈巴罗夫斯克 | 伯力 {v},Khabarovsk,general
city-khorgos,city,Хоргос | хоргосский {v},霍尔果斯,Khorgos,general
city-kiev,city,Киев | киевский {v},基辅,Kyiv,general
city-kunming,city,Куньмин | куньминский {v},昆明,Kunming,general
city-lahore,city,Лахор | лахорский {v},拉合尔,Lahore,general
city-madrid,city,Мадрид | мадридский {v},马德里,Madrid,general
city-montreal,city,Монреаль | монреальский {v},蒙特利尔,Montreal,general
city-mumbai,city,Мумбаи | мумбайский {v},孟买,Mumbai,general
city-nairobi,city,Найроби | найробийский {v},内罗毕,Nairobi,general
city-nanjing,city,Нанкин | нанкинский {v},南京,Nanjing,general
city-osh,city,Ош | ошский {v},奥什,Osh,general
city-prague,city,Прага | пражский {v},布拉格,Prague,general
city-pretoria,city,Претория | преторийский {v},比勒陀利亚 | 茨瓦内 {v},Pretoria,general
city-pyongyang,city,Пхеньян | пхеньянский {v},平壤,Pyongyang,general
city-rio-de-janeiro,city,Рио-де-Жанейро,里约热内卢,Rio de Janeiro,general
city-riyadh,city,Эр-Рияд | эр-риядский {v},利雅得,Riyadh,general
city-rome,city,Рим | римский {v},罗马,Rome,general
city-sanya,city,Санья,三亚,Sanya,general
city-seoul,city,Сеул | сеульский {v},首尔,Seoul,general
city-shenzhen,city,Шэньчжэнь | шэньчжэньский {v},深圳,Shenzhen,general
city-tbilisi,city,Тбилиси | тбилисский {v},第比利斯,Tbilisi,general
city-vientiane,city,Вьентьян,万象,Vientiane,general
city-warsaw,city,Варшава | варшавский {v},华沙,Warsaw,general
city-wuhan,city,Ухань | уханьский {v},武汉,Wuhan,general
city-zabaikalsk,city,Забайкальск,后贝加尔斯克,Zabaikalsk,general
city-chengdu,city,Чэнду | чэндуский {v},成都,Chengdu,general
region-central-asia,region,Центральная Азия | Средняя Азия {v} | центральноазиатский {v},中亚 | 中亚地区 {s} | 中亚国家 {v},Central Asia,ru sco-2016-action-plan:76; zh sco-2016-action-plan:227
region-south-asia,region,Южная Азия | южноазиатский {v},南亚,South Asia,ru tico-19:1470; zh un-2019-sco-qingdao-documents:443
region-south-east-asia,region,Юго-Восточная Азия,东南亚,South-East Asia,ru tico-19:1182; zh un-2019-sco-qingdao-documents:443
region-east-asia,region,Восточная Азия,东亚,East Asia,ru tico-19:1182; zh tico-19:1182
region-north-east-asia,region,Северо-Восточная Азия,东北亚,North-East Asia,zh un-2019-sco-qingdao-documents:168
region-asia-pacific,region,Азиатско-Тихоокеанский регион | АТР {a} | азиатско-тихоокеанский {v},亚太地区 | 亚洲及太平洋地区 {s} | 亚太 {v} | 亚洲和太平洋 {v},Asia-Pacific region,ru sco-2016-action-plan:180; zh sco-2016-action-plan:326
region-eurasia,region,Евразия | Евразийский континент {v} | евразийский {v},欧亚大陆 | 欧亚地区 {s} | 欧亚 {v} | 亚欧大陆 {v} | 亚欧 {v},Eurasia,zh sco-2019-bishkek-declaration:149
region-middle-east,region,Ближний Восток | ближневосточный {v},中东 | 中东地区 {s} | 西亚 {v} | 近东 {v},Middle East,ru tico-19:373; zh tico-19:199
region-north-africa,region,Северная Африка,北非,North Africa,zh un-2019-sco-qingdao-documents:108
region-west-asia,region,Западная Азия,西亚,West Asia,zh un-2019-sco-qingdao-documents:108
region-africa,region,Африка | африканский {v},非洲,Africa,ru tico-19:616; zh un-sdg:100
region-asia,region,Азия | азиатский {v},亚洲 | 亚 {v},Asia,ru sco-2016-action-plan:76; zh un-2019-sco-qingdao-documents:192
region-europe,region,Европа | европейский {v},欧洲 | 欧 {v},Europe,ru sco-2016-action-plan:123; zh tico-19:142
region-latin-america,region,Латинская Америка | латиноамериканский {v},拉丁美洲 | 拉美 {a},Latin America,ru tico-19:1480; zh tico-19:1480
region-korean-peninsula,region,Корейский полуостров,朝鲜半岛 | 半岛 {v},Korean Peninsula,zh un-2019-sco-qingdao-documents:168
region-aral-sea,region,Аральское море | Арал {v} | Приаралье {v},咸海,Aral Sea,zh sco-2019-bishkek-declaration:145
region-caspian,region,Каспийское море | Каспий {v} | каспийский {v},里海,Caspian Sea,general
region-sco,region,регион ШОС {s} | пространство ШОС {v},上合组织地区 {v} | 上合组织区域 {v} | 上合组织空间 {v},SCO region,general
office-president,post,президент,总统,President,ru sco-2016-action-plan:40; zh sco-2016-action-plan:198
office-chairman-prc,office,Председатель Китайской Народной Республики | Председатель КНР {s},中华人民共和国主席 | 中国国家主席 {s} | 国家主席 {v},President of the People's Republic of China,zh sco-2016-action-plan:200
office-president-kz,office,президент Республики Казахстан,哈萨克斯坦共和国总统,President of the Republic of Kazakhstan,zh sco-2016-action-plan:198
office-president-kg,office,президент Кыргызской Республики,吉尔吉斯共和国总统,President of the Kyrgyz Republic,zh sco-2016-action-plan:202
office-president-ru,office,президент Российской Федерации,俄罗斯联邦总统,President of the Russian Federation,zh sco-2016-action-plan:204
office-president-tj,office,президент Республики Таджикистан,塔吉克斯坦共和国总统,President of the Republic of Tajikistan,zh sco-2016-action-plan:206
office-president-uz,office,президент Республики Узбекистан,乌兹别克斯坦共和国总统,President of the Republic of Uzbekistan,zh sco-2016-action-plan:208
office-president-pk,office,президент Исламской Республики Пакистан,巴基斯坦伊斯兰共和国总统,President of the Islamic Republic of Pakistan,zh un-2019-sco-qingdao-documents:252
office-president-by,office,президент Республики Беларусь,白俄罗斯共和国总统,President of the Republic of Belarus,general
office-president-ir,office,президент Исламской Республики Иран,伊朗伊斯兰共和国总统,President of the Islamic Republic of Iran,general
office-prime-minister-in,office,премьер-министр Республики Индия,印度共和国总理,Prime Minister of the Republic of India,zh un-2019-sco-qingdao-documents:248
office-prime-minister-pk,office,премьер-министр Исламской Республики Пакистан,巴基斯坦伊斯兰共和国总理,Prime Minister of the Islamic Republic of Pakistan,zh sco-2020-moscow-statements:143
office-prime-minister,post,премьер-министр | глава правительства {v},总理 | 政府首脑 {v} | 首相 {v},Prime Minister,ru sco-2016-action-plan:73; zh sco-2016-action-plan:224
office-head-of-state,post,глава государства,国家元首 | 元首 {s},head of state,ru sco-2016-action-plan:5; zh sco-2016-action-plan:184
office-head-of-government,post,глава правительства | премьер-министр {v},政府首脑 | 总理 {v},head of government,ru sco-2016-action-plan:73; zh sco-2016-action-plan:302
office-foreign-minister,post,министр иностранных дел | глава МИД {v},外交部长 | 外长 {a},minister for foreign affairs,ru sco-2016-action-plan:73; zh sco-2016-action-plan:224
office-defence-minister,post,министр обороны,国防部长 | 防长 {a},minister of defence,ru sco-2016-action-plan:111; zh sco-2016-action-plan:259
office-justice-minister,post,министр юстиции,司法部长,minister of justice,zh un-2019-sco-qingdao-documents:293
office-culture-minister,post,министр культуры,文化部长,minister of culture,ru sco-2016-action-plan:147; zh sco-2016-action-plan:295
office-education-minister,post,министр образования,教育部长,minister of education,ru sco-2016-action-plan:144; zh sco-2016-action-plan:290
office-health-minister,post,министр здравоохранения,卫生部长,minister of health,ru sco-2016-action-plan:152; zh sco-2016-action-plan:298
office-transport-minister,post,министр транспорта,交通部长 | 交通运输部长 {s},minister of transport,zh un-2019-sco-qingdao-documents:332
office-agriculture-minister,post,министр сельского хозяйства,农业部长,minister of agriculture,zh un-2019-sco-qingdao-documents:314
office-finance-minister,post,министр финансов,财政部长 | 财长 {a},minister of finance,zh un-2019-sco-qingdao-documents:323
office-interior-minister,post,министр внутренних дел,内务部长 | 内政部长 {s},minister of the interior,zh un-2019-sco-qingdao-documents:278
office-prosecutor-general,post,генеральный прокурор,总检察长,prosecutor general,zh un-2019-sco-qingdao-documents:291
office-ambassador,post,посол | Чрезвычайный и Полномочный Посол {s},大使 | 特命全权大使 {s},ambassador,ru tico-19:1520; zh tico-19:1373
office-permanent-representative-un,office,постоянный представитель при ООН | постоянный представитель при Организации Объединенных Наций {s},常驻联合国代表,Permanent Representative to the United Nations,zh un-2019-sco-qingdao-documents:22
office-central-bank-governor,post,председатель центрального банка | председатель национального банка {s},央行行长 | 中央银行行长 {s},central bank governor,zh un-2019-sco-qingdao-documents:323
party-member-states,party,государства-члены ШОС | государства-члены {s} | государства – члены {s} | страны-участницы ШОС {v} | государства-участники {v},上合组织成员国 | 成员国 {s} | 各成员国 {v} | 各方 {v},SCO member States,ru sco-2016-action-plan:5; zh sco-2016-action-plan:184
party-observers,party,государства-наблюдатели ШОС | государства-наблюдатели {s} | наблюдатели ШОС {s} | наблюдатели {s} | государства – наблюдатели {s} | страны-наблюдатели {s},上合组织观察员国 | 观察员国 {s} | 观察员 {s},observer States,ru sco-2016-action-plan:81; zh sco-2016-action-plan:230
party-dialogue-partners,party,партнеры по диалогу ШОС | партнеры по диалогу {s} | государства-партнеры по диалогу {s},上合组织对话伙伴 | 对话伙伴国 {s} | 对话伙伴 {s},dialogue partners,ru sco-2016-action-plan:81; zh sco-2016-action-plan:230
party-interested-states,party,заинтересованные государства-члены ШОС | заинтересованные государства-члены {s} | заинтересованные государства {s} | заинтересованные стороны {v},上合组织有关成员国 | 有关成员国 {s} | 相关成员国 {v} | 感兴趣的成员国 {v} | 有关国家 {v} | 相关各方 {v} | 有关各方 {v} | 相关国家 {v} | 利害关系方 {v} | 利益攸关方 {v} | 利害关系人 {v},interested member States,ru sco-2016-action-plan:109; zh sco-2016-action-plan:258
party-international-community,party,международное сообщество | мировое сообщество {s} | международная общественность {v},国际社会,international community,ru sco-2016-action-plan:77; zh sco-2016-action-plan:228
party-developing-countries,party,развивающиеся страны | развивающиеся государства {v},发展中国家,developing countries,ru un-sdg:17; zh un-2019-sco-qingdao-documents:182
party-least-developed-countries,party,наименее развитые страны | НРС {a},最不发达国家,least developed countries,ru un-sdg:17; zh un-sdg:14
party-landlocked,party,"развивающиеся страны, не имеющие выхода к морю | не имеющие выхода к морю развивающиеся страны {s}",内陆发展中国家,landlocked developing countries,ru un-sdg:156; zh un-sdg:156
party-sids,party,малые островные развивающиеся государства | МОСТРАГ {a},小岛屿发展中国家,small island developing States,ru un-sdg:79; zh un-sdg:76
party-developed-countries,party,развитые страны,发达国家,developed countries,ru un-sdg:17; zh un-2019-sco-qingdao-documents:182
agency-ministries-and-agencies,agency,министерства и ведомства | соответствующие министерства и ведомства {s} | профильные министерства и ведомства {s} | ведомства {s} | соответствующие ведомства {s} | профильные ведомства {s} | соответствующие органы {v},相关部委 | 相关部门 {s} | 部委 {s} | 部门 {s} | 有关部门 {s} | 有关部委 {s} | 相关机关 {s} | 相关机构 {v},ministries and agencies,ru sco-2016-action-plan:73; zh sco-2016-action-plan:220
agency-competent-authorities,agency,компетентные органы | компетентные ведомства {s} | компетентные структуры {v} | компетентные власти {s},主管机关 | 主管机构 {s} | 主管部门 {s} | 主管当局 {s} | 有关机关 {v},competent authorities,ru sco-2016-action-plan:72; zh sco-2016-action-plan:223
agency-mfa,agency,министерство иностранных дел | МИД {a},外交部 | 外交部门 {v},ministry of foreign affairs,ru sco-2016-action-plan:71; zh sco-2016-action-plan:222
agency-defence,agency,министерство обороны | Минобороны {s} | оборонное ведомство {v},国防部 | 国防部门 {s},ministry of defence,zh sco-2016-action-plan:259
agency-justice,agency,министерство юстиции | Минюст {s},司法部,ministry of justice,zh un-2019-sco-qingdao-documents:293
agency-interior,agency,министерство внутренних дел | МВД {a},内务部 | 内政部 {s} | 公安部 {v},ministry of the interior,zh un-2019-sco-qingdao-documents:278
agency-public-security,agency,министерство общественной безопасности,公安部,ministry of public security,general
agency-finance,agency,министерство финансов | Минфин {s},财政部,ministry of finance,zh un-2019-sco-qingdao-documents:323
agency-transport,agency,министерство транспорта | Минтранс {s},交通运输部 | 交通部 {s} | 交通部门 {v} | 交通运输部门 {s},ministry of transport,ru sco-2016-action-plan:123; zh sco-2016-action-plan:271
agency-customs,agency,таможенные службы | таможенная служба {s} | таможенные органы {s} | таможня {s},海关 | 海关部门 {s} | 海关署 {v},customs services,ru sco-2016-action-plan:123; zh un-2019-sco-qingdao-documents:194
agency-science,agency,министерство науки и техники | министерства и ведомства науки и техники {v},科技部 | 科技部门 {s} | 科学技术部 {s},ministry of science and technology,ru sco-2016-action-plan:133; zh sco-2016-action-plan:282
agency-education,agency,министерство образования,教育部 | 教育部门 {s},ministry of education,ru sco-2016-action-plan:145; zh sco-2016-action-plan:290
agency-culture,agency,министерство культуры,文化部 | 文化部门 {s},ministry of culture,zh sco-2016-action-plan:295
agency-health,agency,министерство здравоохранения | Минздрав {s} | органы здравоохранения {v},卫生部 | 卫生部门 {s},ministry of health,ru tico-19:160; zh sco-2016-action-plan:298
agency-sanitary,agency,санитарно-эпидемиологическое благополучие населения | санитарно-эпидемиологическое благополучие {s} | санитарно-эпидемиологическая служба {s},卫生防疫部门 | 卫生防疫 {s} | 卫生防疫主管部门 {s},sanitary and epidemiological services,ru sco-2016-action-plan:153; zh sco-2016-action-plan:299
agency-agriculture,agency,министерство сельского хозяйства | Минсельхоз {s},农业部 | 农业部门 {s},ministry of agriculture,zh un-2019-sco-qingdao-documents:314
agency-trade,agency,министерство торговли | министерство экономики и торговли {v},商务部 | 贸易部 {s} | 经贸部门 {v},ministry of trade,general
agency-energy,agency,министерство энергетики,能源部 | 能源部门 {s},ministry of energy,general
agency-environment,agency,министерства и ведомства по охране окружающей среды | природоохранные ведомства {s} | министерство охраны окружающей среды {s},环保部门 | 环境保护部门 {s} | 环境保护部 {s} | 环保部 {s},environmental agencies,general
agency-emergency,agency,"ведомства, занимающиеся вопросами предупреждения и ликвидации чрезвычайных ситуаций | министерства и ведомства, отвечающие за вопросы предупреждения и ликвидации чрезвычайных ситуаций {s} | министерство по чрезвычайным ситуациям {s} | МЧС {a}",紧急救灾部门 | 救灾部门 {s} | 紧急情况部 {s} | 应急管理部门 {s},emergency agencies,ru sco-2016-action-plan:108; zh sco-2016-action-plan:257
agency-tourism,agency,туристическая администрация | национальная туристическая администрация {s} | туристские администрации {s},旅游部门 | 旅游主管部门 {s} | 旅游局 {s} | 旅游合作部门 {v},tourism administration,ru sco-2016-action-plan:158; zh un-2019-sco-qingdao-documents:380
agency-border,agency,пограничная служба | пограничное ведомство {s} | пограничные войска {v},边防部门 | 边防部队 {v} | 边防 {v},border service,ru tico-19:2361; zh un-2019-sco-qingdao-documents:286
agency-special-services,agency,специальные службы | спецслужбы {s},特工部门 | 特种部门 {v} | 情报部门 {s} | 安全机关 {s} | 特勤部门 {v},special services,ru sco-2016-action-plan:100; zh sco-2016-action-plan:249
agency-law-enforcement,agency,правоохранительные органы | правоохранительные ведомства {s},执法部门 | 执法机关 {s} | 护法机关 {s} | 执法机构 {s},law-enforcement agencies,ru tico-19:2394; zh sco-2016-action-plan:249
agency-prosecution,agency,генеральная прокуратура | прокуратура {s} | органы прокуратуры {s},总检察院 | 最高检察院 {s} | 检察院 {s} | 检察机关 {s},prosecutor's office,zh un-2019-sco-qingdao-documents:290
agency-supreme-court,agency,верховный суд,最高法院,supreme court,zh un-2019-sco-qingdao-documents:292
agency-parliament,agency,парламент | парламентский {v},议会 | 国会 {v},parliament,ru un-sdg:115; zh un-2019-sco-qingdao-documents:148
agency-central-bank,agency,центральный банк | национальный банк {s} | Центробанк {s},央行 | 中央银行 {s} | 国家银行 {s},central bank,ru tico-19:1562; zh un-2019-sco-qingdao-documents:323
agency-security-council-national,agency,совет безопасности,安全会议 | 国家安全会议 {s} | 安全委员会 {v} | 安全理事会 {v},(national) security council,ru sco-2016-action-plan:73; zh un-2019-sco-qingdao-documents:272
agency-anti-drug,agency,антинаркотические ведомства | компетентные органы по борьбе с наркотиками {s},禁毒部门 | 禁毒主管机关 {s} | 禁毒机构 {v},anti-drug agencies,zh un-2019-sco-qingdao-documents:132
agency-chamber-of-commerce,agency,торгово-промышленная палата,工商会 | 商会 {v},chamber of commerce and industry,zh un-2019-sco-qingdao-documents:308
agency-armed-forces,agency,вооруженные силы,武装力量 | 武装部队 {s} | 军队 {v},armed forces,zh un-2019-sco-qingdao-documents:118
agency-general-staff,agency,генеральный штаб,总参谋部 | 总参谋长 {v},general staff,ru sco-2016-action-plan:111
agency-rescue-units,agency,спасательные подразделения,救灾队伍 | 救援队伍 {s} | 救援部队 {s},rescue units,ru sco-2016-action-plan:109; zh sco-2016-action-plan:258
agency-information-services,agency,информационные службы,新闻部门 | 信息部门 {s} | 新闻司 {v},information services,ru sco-2016-action-plan:165; zh sco-2016-action-plan:311
agency-research-centres,agency,исследовательские центры | научно-исследовательские центры {s} | научные центры {s} | исследовательские институты {v} | научно-исследовательские учреждения {v},研究中心 | 科研中心 {s} | 研究机构 {v} | 科研机构 {v},research centres,ru sco-2016-action-plan:99; zh sco-2016-action-plan:248
agency-research-institutions,agency,научно-исследовательские учреждения | научно-исследовательские институты {s} | исследовательские институты {s} | НИИ {a} | исследовательские учреждения {s} | научные учреждения {v} | исследовательские центры {v} | научно-исследовательские центры {v},科研机构 | 研究机构 {s} | 科研院所 {s} | 研究院所 {s} | 研究中心 {v} | 科研中心 {v},research institutions,general
agency-mass-media,agency,средства массовой информации | СМИ {a},媒体 | 大众传媒 {s} | 新闻媒体 {s} | 大众媒体 {s} | 传媒 {v} | 新闻媒体机构 {v},mass media,ru sco-2016-action-plan:168; zh sco-2016-action-plan:312
agency-public-organisations,agency,общественные организации | общественные объединения {s},社会组织 | 社会团体 {s} | 民间组织 {s} | 公众组织 {v},public organisations,ru sco-2016-action-plan:153; zh sco-2016-action-plan:301
agency-ngo,agency,неправительственные организации | НПО {a},非政府组织 | 非政府部门 {v},non-governmental organisations,zh un-2019-sco-qingdao-documents:492
agency-international-organisations,agency,международные организации,国际组织,international organisations,ru un-sdg:175; zh un-2019-sco-qingdao-documents:206
agency-regional-organisations,agency,региональные организации,地区组织 | 区域组织 {s},regional organisations,ru sco-2016-action-plan:140; zh sco-2016-action-plan:288
agency-embassy,agency,посольство,大使馆 | 使馆 {s} | 驻外使馆 {s},embassy,ru tico-19:1373; zh sco-2019-bishkek-declaration:151
agency-courts,agency,суды | судебные органы {s},法院 | 法庭 {v} | 司法机关 {v},courts,ru udhr:20; zh un-2019-sco-qingdao-documents:290
leg-judge,legal,судья | судьи {v} | судей {v},法官 {v} | 审判员 {v},judge,general
agency-government,agency,правительство | правительственный {v},政府 | 政府间 {v},government,ru sco-2016-action-plan:73; zh sco-2016-action-plan:256
agency-heads-of-agencies,agency,руководители ведомств | руководители министерств и ведомств {s},部门领导人 | 部门负责人 {s},heads of agencies,ru sco-2016-action-plan:139; zh sco-2016-action-plan:257
agency-working-group,agency,рабочая группа | экспертная рабочая группа {s},工作组 | 专家工作组 {s},working group,ru sco-2016-action-plan:116; zh sco-2016-action-plan:266
agency-academy-of-sciences,agency,академия наук,科学院,academy of sciences,ru tico-19:2871; zh tico-19:2871
agency-business-community,agency,деловые круги | деловое сообщество {s},实业界 | 工商界 {s} | 企业界 {s} | 商界 {s},business community,zh un-2019-sco-qingdao-documents:186
sec-terrorism,security,терроризм | террористический {v} | террорист {v} | антитеррористический {v} | контртеррористический {v},恐怖主义 | 恐怖 {v} | 反恐 {v},terrorism,ru sco-2016-action-plan:81; zh sco-2016-action-plan:230
sec-separatism,security,сепаратизм | сепаратистский {v} | сепаратист {v},分裂主义 | 分裂 {v} | 分离主义 {v} | 三股势力 {v},separatism,ru sco-2016-action-plan:81; zh sco-2016-action-plan:230
sec-extremism,security,экстремизм | экстремистский {v} | экстремист {v},极端主义 | 极端 {v} | 三股势力 {v},extremism,ru sco-2016-action-plan:81; zh sco-2016-action-plan:230
sec-three-evils,security,«три силы зла» | три силы зла {s} | «три зла» {v},“三股势力” | 三股势力 {s},three evil forces,zh un-2019-sco-qingdao-documents:112
sec-terrorist-act,security,террористический акт | теракт {s} | акт терроризма {v} | террористическая деятельность {v},恐怖袭击 | 恐怖活动 {s} | 恐怖行为 {s} | 恐怖主义行为 {s} | 恐怖主义行径 {v} | 恐怖 {v},terrorist act,ru sco-2016-action-plan:88; zh sco-2016-action-plan:237
sec-suicide-terrorist,security,террорист-смертник | террорист – смертник {s} | смертник {v},自杀式恐怖分子 | 自杀式恐怖 {s} | 自杀式袭击 {s} | 自杀式 {v},suicide terrorist,ru sco-2016-action-plan:88; zh sco-2016-action-plan:236
sec-recruitment,security,вербовка | вербовать {v} | вербовочный {v},招募 | 招收 {v},recruitment,ru sco-2016-action-plan:83; zh sco-2016-action-plan:233
sec-financing-terrorism,security,финансирование терроризма | источники финансирования {v},恐怖主义融资 | 资助恐怖主义 {s} | 恐怖融资 {s} | 资恐 {v} | 融资 {v},financing of terrorism,zh un-2019-sco-qingdao-documents:106
sec-foreign-terrorist-fighters,security,иностранные боевики-террористы | иностранные террористы-боевики {s},外国恐怖作战分子 | 外国恐怖主义战斗人员 {s} | 外国恐怖分子 {s} | 外国武装恐怖分子 {s} | 外国恐怖主义作战分子 {s},foreign terrorist fighters,zh un-2019-sco-qingdao-documents:108
sec-radicalisation,security,радикализация | радикальный {v},激进化 | 激进 {v} | 极端 {v},radicalisation,zh un-2019-sco-qingdao-documents:1109
sec-information-security,security,международная информационная безопасность | МИБ {a} | информационная безопасность {v},国际信息安全 | 信息安全 {v},international information security,ru sco-2016-action-plan:77; zh sco-2016-action-plan:228
sec-information-space,security,информационное пространство,信息空间 | 网络空间 {v},information space,ru sco-2016-action-plan:77; zh sco-2016-action-plan:228
sec-cybercrime,security,киберпреступность | компьютерная преступность {v},网络犯罪 | 信息犯罪 {v},cybercrime,general
sec-money-laundering,security,отмывание денег | легализация доходов {v} | отмывание доходов {v} | легализация преступных доходов {v},洗钱 | 反洗钱 {v},money laundering,zh un-2019-sco-qingdao-documents:441
sec-organised-crime,security,организованная преступность | транснациональная организованная преступность {s} | трансграничная организованная преступность {s} | организованная трансграничная преступность {s},有组织犯罪 | 跨国有组织犯罪 {s} | 有组织跨国犯罪 {s},organised crime,ru un-sdg:341; zh un-2019-sco-qingdao-documents:60
sec-drug-trafficking,security,незаконный оборот наркотиков | незаконный оборот наркотических средств {s} | наркотрафик {v} | незаконный оборот {v},非法贩运毒品 | 非法贩卖毒品 {s} | 非法毒品贩运 {s} | 非法贩运麻醉药品 {s} | 毒品非法贩运 {s} | 非法贩运麻醉品 {s} | 非法贩毒 {s} | 贩毒 {v} | 毒品走私 {v} | 毒品 {v},illicit drug trafficking,ru sco-2016-action-plan:104; zh sco-2016-action-plan:253
sec-narcotic-drugs,drug,наркотические средства | наркотики {v} | наркотический {v} | антинаркотический {v},麻醉药品 | 麻醉品 {s} | 毒品 {s} | 禁毒 {v} | 麻醉剂 {v},narcotic drugs,ru sco-2016-action-plan:104; zh sco-2016-action-plan:253
sec-psychotropic,drug,психотропные вещества,精神药物 | 精神药品 {s},psychotropic substances,zh un-2019-sco-qingdao-documents:38
sec-precursors,drug,прекурсоры,前体 | 易制毒化学品 {s},precursors,ru sco-2016-action-plan:104; zh sco-2016-action-plan:253
sec-nps,drug,новые психоактивные вещества,新精神活性物质 | 新精神药物 {v},new psychoactive substances,zh un-2019-sco-qingdao-documents:132
sec-synthetic-drugs,drug,синтетические наркотики,合成毒品,synthetic drugs,zh un-2019-sco-qingdao-documents:132
sec-drug-addict,drug,"наркоман | лица, страдающие наркоманией {v} | наркозависимые {v} | наркомания {v}",吸毒者 | 吸毒人员 {s} | 吸毒成瘾者 {s} | 戒毒人员 {v} | 吸毒 {v},drug addict,zh sco-2016-action-plan:255
sec-rehabilitation,drug,реабилитация,康复 | 恢复 {v} | 平反 {v} | 戒毒 {v},rehabilitation,ru sco-2016-action-plan:106; zh sco-2016-action-plan:255
sec-resocialisation,drug,ресоциализация | реинтеграция {v} | социальная адаптация {v},回归社会 | 重返社会 {s} | 融入社会 {v},resocialisation,ru sco-2016-action-plan:106; zh sco-2016-action-plan:255
sec-controlled-delivery,drug,контролируемая поставка,控制下交付,controlled delivery,zh un-2019-sco-qingdao-documents:626
sec-anti-drug-operation,drug,антинаркотическая операция,禁毒行动 | 缉毒行动 {s},anti-drug operation,ru sco-2016-action-plan:105; zh sco-2016-action-plan:254
sec-arms-trafficking,security,незаконный оборот оружия | незаконная торговля оружием {s},非法贩运武器 | 非法武器贩运 {s} | 武器走私 {v} | 贩运武器 {v},illicit arms trafficking,zh un-2019-sco-qingdao-documents:277
sec-human-trafficking,security,торговля людьми | торговли людьми {s} | торговля женщинами {v} | торговля детьми {v},贩卖人口 | 人口贩运 {s} | 拐卖人口 {s} | 贩运人口 {s} | 贩运人 {v} | 人口贩卖 {s} | 贩卖 {v} | 贩卖妇女 {v} | 拐卖 {v},human trafficking,ru un-sdg:107; zh un-2019-sco-qingdao-documents:277
sec-illegal-migration,security,незаконная миграция | нелегальная миграция {s},非法移民 | 非法移徙 {s},illegal migration,zh un-2019-sco-qingdao-documents:277
sec-wmd,security,оружие массового уничтожения | ОМУ {a} | оружие массового поражения {v},大规模杀伤性武器 | 大规模毁灭性武器 {s},weapons of mass destruction,zh un-2019-sco-qingdao-documents:120
sec-nuclear-weapon,security,ядерное оружие | ядерный {v} | безъядерный {v},核武器 | 核 {v} | 无核 {v},nuclear weapons,ru sco-2016-action-plan:76; zh sco-2016-action-plan:227
sec-chemical-weapon,security,химическое оружие | химоружие {v},化学武器 | 化武 {a},chemical weapons,zh un-2019-sco-qingdao-documents:98
sec-nwfz,security,"зона, свободная от ядерного оружия",无核武器区 | 无核区 {s},nuclear-weapon-free zone,ru sco-2016-action-plan:76; zh sco-2016-action-plan:227
sec-disarmament,security,разоружение,裁军,disarmament,ru tico-19:1529; zh un-2019-sco-qingdao-documents:88
sec-arms-control,security,контроль над вооружениями,军控 | 军备控制 {s},arms control,zh un-2019-sco-qingdao-documents:88
sec-arms-race,security,гонка вооружений,军备竞赛,arms race,zh un-2019-sco-qingdao-documents:96
sec-non-proliferation,security,нераспространение | ядерное нераспространение {v},不扩散 | 防扩散 {s} | 核不扩散 {v},non-proliferation,zh un-2019-sco-qingdao-documents:88
sec-missile-defence,security,противоракетная оборона | система ПРО {s} | ПРО {a},反导系统 | 导弹防御 {s} | 反导 {v} | 反弹道导弹 {v} | 反导弹系统 {v},missile defence,zh un-2019-sco-qingdao-documents:94
sec-outer-space,security,космическое пространство | космос {v},外层空间 | 外空 {a} | 太空 {v},outer space,zh un-2019-sco-qingdao-documents:96
sec-special-operation,security,оперативная информация | оперативные данные {v},情报信息 | 情报 {v},operational information,ru sco-2016-action-plan:100; zh sco-2016-action-plan:249
sec-military-exercise,security,совместные учения | учения {v},联合演习 | 联合反恐演习 {s} | 演习 {v},joint exercise,ru sco-2016-action-plan:109; zh sco-2016-action-plan:258
sec-anti-terror-exercise,security,антитеррористические учения | совместные антитеррористические учения {s},反恐演习 | 联合反恐演习 {s} | 军事反恐演习 {v},anti-terrorist exercise,ru sco-2016-action-plan:111; zh sco-2016-action-plan:259
sec-armed-conflict,security,вооруженный конфликт,武装冲突 | 武装行动 {v},armed conflict,ru sco-2016-action-plan:86; zh sco-2016-action-plan:234
sec-international-wanted,security,международный розыск,国际通缉 | 国际嫌犯 {v} | 通缉 {v},international search,ru sco-2016-action-plan:90; zh un-2019-sco-qingdao-documents:482
sec-emergency,security,чрезвычайная ситуация | ЧС {a} | чрезвычайные обстоятельства {v} | экстренный {v} | экстренный случай {v} | срочный случай {v} | неотложный случай {v} | не терпящий отлагательства {v} | критическая ситуация {v} | аварийная ситуация {v},紧急情况 | 应急 {v} | 救灾 {v} | 突发事件 {s} | 紧急状态 {v} | 紧急事态 {v} | 紧急 {v},emergency situation,ru sco-2016-action-plan:107; zh sco-2016-action-plan:303
sec-natural-disaster,security,стихийное бедствие | природные бедствия {s},自然灾害 | 天灾 {v} | 灾害 {v},natural disaster,ru sco-2016-action-plan:157; zh sco-2016-action-plan:304
sec-humanitarian-aid,security,гуманитарная помощь | гуманитарное содействие {v},人道主义援助 | 人道主义救助 {v} | 人道援助 {v},humanitarian aid,ru tico-19:1469; zh tico-19:1469
sec-corruption,security,коррупция | коррупционный {v} | антикоррупционный {v},腐败 | 反腐 {v} | 贪污 {v},corruption,ru un-sdg:344; zh un-2019-sco-qingdao-documents:142
sec-collective-security,security,коллективная безопасность,集体安全,collective security,zh un-2019-sco-qingdao-documents:429
sec-indivisible-security,security,неделимость безопасности | неделимая безопасность {s},安全不可分割 | 不可分割的安全 {s} | 不可分割 {v},indivisible security,zh sco-2020-moscow-statements:127
sec-self-determination,legal,самоопределение | право на самоопределение {s},自决 | 自决权 {s} | 民族自决 {v},self-determination,general
leg-international-law,legal,международное право | международно-правовой {v},国际法 | 国际法律 {v},international law,ru un-sdg:293; zh un-2019-sco-qingdao-documents:64
leg-sovereignty,legal,суверенитет | суверенный {v},主权,sovereignty,ru udhr:7; zh un-2019-sco-qingdao-documents:78
leg-territorial-integrity,legal,территориальная целостность | территориальная неприкосновенность {s},领土完整,territorial integrity,zh un-2019-sco-qingdao-documents:78
leg-non-interference,legal,невмешательство во внутренние дела | невмешательство {v} | вмешательство во внутренние дела {v},不干涉内政 | 不干涉别国内政 {s} | 互不干涉内政 {s} | 干涉内政 {v} | 内政 {v} | 不干涉他国内政 {s} | 互不干涉 {v} | 不干涉 {v},non-interference in internal affairs,zh un-2019-sco-qingdao-documents:78
leg-human-rights,legal,права человека,人权,human rights,ru un-sdg:96; zh un-2019-sco-qingdao-documents:84
leg-fundamental-freedoms,legal,основные свободы,基本自由,fundamental freedoms,ru un-sdg:357; zh un-sdg:363
leg-rule-of-law,legal,верховенство права | верховенство закона {s},法治 | 法律至上 {s} | 法律主治 {v},rule of law,ru un-sdg:337; zh un-2019-sco-qingdao-documents:1091
leg-extradition,legal,экстрадиция | выдача преступников {v} | выдача {v} | выдать {v} | выдавать {v},引渡,extradition,zh un-2019-sco-qingdao-documents:108
leg-legal-assistance,legal,правовая помощь | взаимная правовая помощь {s},司法协助 | 法律援助 {s} | 法律帮助 {s} | 司法援助 {s},legal assistance,zh un-2019-sco-qingdao-documents:144
leg-forensic,legal,судебная экспертиза | судебно-экспертный {v},司法鉴定 | 法医鉴定 {v},forensic examination,zh un-2019-sco-qingdao-documents:144
leg-ratification,legal,ратификация | ратифицировать {v} | утверждение {v} | утвердить {v} | утверждать {v} | одобрение {v} | одобрить {v} | одобрять {v} | разрешение {v} | санкционировать {v} | санкция {v},批准 | 核准 {v},ratification,ru un-sdg:302; zh sco-2016-action-plan:190
leg-entry-into-force,legal,вступление в силу | вступить в силу {v} | вступать в силу {v},生效,entry into force,zh un-2019-sco-qingdao-documents:92
leg-depositary,legal,депозитарий,保存国 | 保存机关 {s} | 保管方 {v} | 保存人 {s} | 保管国 {s} | 保管机关 {s},depositary,general
leg-accession,legal,присоединение к договору | присоединение к Конвенции {v},加入条约 | 加入 {v},accession,general
leg-memorandum-of-obligations,legal,Меморандум об обязательствах,义务备忘录 | 关于承担义务的备忘录 {v},memorandum of obligations,general
leg-mou,legal,меморандум о взаимопонимании | меморандум {v},谅解备忘录 | 合作备忘录 {v} | 备忘录 {v},memorandum of understanding,zh un-2019-sco-qingdao-documents:232
leg-resolution,legal,резолюция,决议,resolution,zh sco-2016-action-plan:186
leg-decision,legal,решение | постановить {v} | постановлять {v} | постановление {v} | решить {v} | решать {v} | определить {v} | определять {v} | определение {v},决定 | 决议 {s} | 决策 {v} | 裁决 {v} | 解决 {v} | 判决 {v} | 裁定 {v} | 判决书 {v},decision,ru sco-2016-action-plan:5; zh sco-2016-action-plan:186
leg-states-parties,legal,государства-участники | государство-участник {v} | страны-участницы {v} | участвующие государства {v} | Договаривающиеся государства {v} | Договаривающееся государство {v},缔约国 {v} | 缔约各国 {v} | 当事国 {v} | 参加国 {v} | 缔约方 {v},States Parties,general
leg-legal-framework,legal,договорно-правовая база | нормативно-правовая база {v} | правовая база {v},法律基础 | 条约法律基础 {s} | 法律规定 {v} | 法律框架 {v},legal framework,zh un-2019-sco-qingdao-documents:144
leg-national-legislation,legal,национальное законодательство | законодательство {v} | внутреннее право {v} | национальное право {v} | законы {v} | внутригосударственный {v} | внутригосударственные процедуры {v},国内法律 | 国家法律 {s} | 本国法律 {s} | 国内法 {s} | 国内立法 {s} | 国家立法 {s} | 本国法 {v} | 本国立法 {v} | 国内法律法规 {v} | 国家法律法规 {v},national legislation,ru sco-2016-action-plan:96; zh sco-2016-action-plan:243
leg-peaceful-settlement,legal,мирное урегулирование споров | мирное разрешение споров {s} | мирное урегулирование {v} | мирное разрешение {v} | разрешение споров мирными средствами {v} | урегулирование споров мирными средствами {v},和平解决争端 | 和平解决争议 {s} | 和平解决国际争端 {s} | 和平解决 {v},peaceful settlement of disputes,zh un-2019-sco-qingdao-documents:78
leg-use-of-force,legal,угроза силой или ее применение | неприменение силы или угрозы силой {v} | применение силы {v},使用武力或以武力相威胁 | 不使用武力或以武力相威胁 {v} | 使用武力 {v} | 以武力相威胁 {v},threat or use of force,zh un-2019-sco-qingdao-documents:80
leg-double-standards,political,двойные стандарты,双重标准,double standards,zh un-2019-sco-qingdao-documents:100
leg-multipolar,political,многополярный мир | многополярность {v} | полицентричный мир {v},多极世界 | 多极化 {v} | 世界多极化 {s},multipolar world,general
leg-new-type-relations,political,международные отношения нового типа | новый тип международных отношений {s},新型国际关系,new type of international relations,zh un-2019-sco-qingdao-documents:66
leg-community-shared-future,political,сообщество единой судьбы человечества | человечество единой судьбы {v} | сообщество единой судьбы {v} | общность единой судьбы {v},人类命运共同体 | 命运共同体 {s},community with a shared future for mankind,zh un-2019-sco-qingdao-documents:66
leg-belt-and-road,economic,"«Один пояс, один путь» | Один пояс, один путь {s} | «Пояс и путь» {s}",“一带一路” | 一带一路 {s},Belt and Road,zh un-2019-sco-qingdao-documents:206
leg-silk-road-belt,economic,Экономический пояс Шелкового пути | ЭПШП {a},丝绸之路经济带,Silk Road Economic Belt,general
leg-greater-eurasian-partnership,political,Большое Евразийское партнерство,大欧亚伙伴关系,Greater Eurasian Partnership,general
leg-good-neighbourliness,political,добрососедство | добрососедский {v},睦邻友好 | 睦邻 {s},good-neighbourliness,zh un-2019-sco-qingdao-documents:27
leg-mutual-trust,political,взаимное доверие,互信 | 相互信任 {s},mutual trust,zh un-2019-sco-qingdao-documents:62
leg-confidence-measures,political,меры доверия | меры по укреплению доверия {s},信任措施 | 建立信任措施 {s},confidence-building measures,zh un-2019-sco-qingdao-documents:398
leg-enlargement,political,расширение состава | прием новых членов {v} | присоединение новых членов {v},扩员 | 扩大成员 {v} | 吸收新成员 {v},enlargement,ru sco-2016-action-plan:172; zh sco-2016-action-plan:222
leg-world-heritage,cultural,всемирное наследие,世界遗产,world heritage,ru sco-2016-action-plan:151; zh sco-2016-action-plan:297
leg-status-member,political,статус государства-члена,成员国地位,status of member State,general
leg-founding-documents,legal,уставные документы,章程性文件 | 创始文件 {s} | 法律文件 {v} | 基础性文件 {v},founding documents,ru sco-2016-action-plan:161
eco-trade-economic,economic,торгово-экономическое сотрудничество | торгово-экономический {v},经贸合作 | 经济贸易合作 {s} | 经贸 {v},trade and economic cooperation,ru sco-2016-action-plan:112; zh sco-2016-action-plan:261
eco-investment,economic,инвестиции | инвестиционный {v} | инвестирование {v} | капиталовложение {v} | вложение {v} | инвестор {v} | вкладывать {v},投资 | 投 {v},investment,ru un-sdg:154; zh sco-2016-action-plan:268
eco-transit,economic,транзитные перевозки | транзит {v} | транзитный {v},过境运输 | 过境 {v},transit transport,ru sco-2016-action-plan:123; zh sco-2016-action-plan:271
eco-road-transport,economic,международные автомобильные перевозки | автомобильные перевозки {s},国际道路运输 | 道路运输 {s} | 公路运输 {s} | 国际汽车运输 {v} | 汽车运输 {v},international road transport,ru sco-2016-action-plan:124; zh sco-2016-action-plan:272
eco-vessel,economic,судно | суда {v},船舶 {v} | 船只 {v} | 船 {v},vessel,general
eco-multimodal-centres,economic,мультимодальные логистические центры | международные мультимодальные логистические центры {s},多式联运物流中心 | 国际综合物流中心 {v} | 综合物流中心 {v},multimodal logistics centres,ru sco-2016-action-plan:131; zh un-2019-sco-qingdao-documents:194
eco-infrastructure,economic,инфраструктура | инфраструктурный {v},基础设施 | 设施 {v},infrastructure,ru sco-2016-action-plan:125; zh sco-2016-action-plan:265
eco-intelligent-transport,economic,интеллектуальные транспортные системы,智能交通系统,intelligent transport systems,zh sco-2016-action-plan:279
eco-working-group-digital,economic,цифровая экономика,数字经济,digital economy,zh un-2019-sco-qingdao-documents:208
eco-digital-transformation,economic,цифровая трансформация,数字化转型,digital transformation,zh sco-2020-moscow-statements:69
eco-e-commerce,economic,электронная торговля | электронная коммерция {s},电子商务 | 电商 {a} | 电子贸易 {s},e-commerce,zh un-2019-sco-qingdao-documents:180
eco-sme,economic,малый и средний бизнес | малые и средние предприятия {s} | МСП {a} | малое и среднее предпринимательство {s},中小企业 | 中小微企业 {v} | 中小型企业 {s},small and medium-sized enterprises,ru un-sdg:163; zh sco-2019-bishkek-declaration:137
eco-trade-protectionism,economic,протекционизм | протекционистский {v},保护主义 | 贸易保护主义 {s},protectionism,zh un-2019-sco-qingdao-documents:60
eco-unilateralism,political,унилатерализм | односторонний подход {s} | односторонность {v} | односторонние меры {v},单边主义 | 单边措施 {s} | 单方面措施 {s} | 单边 {v},unilateralism,zh un-2019-sco-qingdao-documents:60
eco-multilateral-trading-system,economic,многосторонняя торговая система,多边贸易体制 | 多边贸易体系 {s},multilateral trading system,zh un-2019-sco-qingdao-documents:176
eco-trade-facilitation,economic,упрощение процедур торговли | содействие торговле {v},贸易便利化 | 便利化 {v},trade facilitation,zh un-2019-sco-qingdao-documents:178
eco-national-currencies,economic,национальные валюты,本币 | 本国货币 {s},national currencies,zh un-2019-sco-qingdao-documents:190
eco-settlements,economic,взаимные расчеты,相互结算 | 本币结算 {v} | 结算 {v},mutual settlements,general
eco-food-security,economic,продовольственная безопасность,粮食安全 | 粮食保障 {s} | 粮食无保障 {v} | 粮食不安全 {v},food security,ru un-sdg:23; zh un-2019-sco-qingdao-documents:214
eco-food-safety,economic,безопасность пищевых продуктов | безопасность пищевой продукции {s},食品安全,food safety,zh un-2019-sco-qingdao-documents:242
eco-energy-security,economic,энергетическая безопасность,能源安全,energy security,general
eco-renewable-energy,economic,возобновляемые источники энергии | возобновляемая энергия {s} | возобновляемая энергетика {s} | ВИЭ {a} | возобновляемые энергоносители {s} | возобновляемые энергоресурсы {s} | возобновляемые источники {v},可再生能源 | 再生能源 {v},renewable energy,ru un-sdg:151; zh un-sdg:151
eco-sustainable-development,economic,устойчивое развитие,可持续发展,sustainable development,ru un-sdg:23; zh un-2019-sco-qingdao-documents:142
eco-climate-change,economic,изменение климата | климатические изменения {s},气候变化 | 气候变迁 {v},climate change,ru un-sdg:12; zh un-2019-sco-qingdao-documents:60
eco-greenhouse-gases,economic,парниковые газы,温室气体,greenhouse gases,ru un-sdg:280; zh un-sdg:282
eco-biodiversity,economic,биологическое разнообразие | биоразнообразие {s},生物多样性,biodiversity,ru un-sdg:298; zh un-2019-sco-qingdao-documents:210
eco-desertification,economic,опустынивание,荒漠化 | 沙漠化 {v},desertification,ru un-sdg:303; zh un-sdg:309
eco-environment,economic,окружающая среда | природоохранный {v} | экологический {v},环境 | 环保 {a} | 环境保护 {v} | 生态 {v},environment,ru sco-2016-action-plan:139; zh sco-2016-action-plan:287
eco-nature-reserves,economic,заповедник | заповедные территории {v},自然保护区 | 自然资源保护区 {s} | 保护区 {v},nature reserve,ru sco-2016-action-plan:136; zh sco-2016-action-plan:286
eco-water-resources,economic,водные ресурсы | вода {v},水资源 | 水 {v},water resources,ru un-sdg:127; zh un-2019-sco-qingdao-documents:212
eco-poverty-eradication,economic,ликвидация нищеты | искоренение нищеты {s} | искоренение бедности {v} | преодоление бедности {v} | борьба с нищетой {v} | борьба с бедностью {v} | сокращение масштабов нищеты {v} | сокращение бедности {v},消除贫困 | 消除贫穷 {s} | 消灭贫困 {v} | 减贫 {v} | 消贫 {s} | 脱贫 {v} | 扶贫 {v} | 减少贫困 {v} | 减轻贫困 {v},eradication of poverty,ru un-sdg:1; zh un-sdg:398
eco-gdp,economic,валовой внутренний продукт | ВВП {a},国内生产总值 | 国内总产值 {v},gross domestic product | GDP {a},ru un-sdg:14; zh un-sdg:11
eco-gni,economic,валовой национальный доход | ВНД {a},国民总收入 | 国家总收入 {s} | 国民收入总值 {v},gross national income,ru un-sdg:18; zh un-sdg:372
eco-oda,economic,официальная помощь в целях развития | ОПР {a},官方发展援助 | 政府开发援助 {v} | 发展援助 {v},official development assistance,ru un-sdg:18; zh un-sdg:15
eco-remittances,economic,денежные переводы мигрантов | переводы мигрантов {s},移民汇款 | 侨汇 {v},remittances,ru un-sdg:226; zh un-sdg:228
eco-intellectual-property,economic,интеллектуальная собственность,知识产权,intellectual property,ru un-sdg:75; zh un-sdg:73
eco-customs-duty,economic,таможенная пошлина,关税,customs duty,zh un-sdg:225
eco-free-trade-zone,economic,зона свободной торговли,自由贸易区 | 自贸区 {a},free trade area,general
eco-customs-union,economic,Таможенный союз | таможенный союз {v},关税同盟 | 关税联盟 {v},Customs Union,general
eco-industrial-cooperation,economic,производственная кооперация | сотрудничество в производственной сфере {v},产能合作 | 生产合作 {s} | 生产协作 {v},industrial cooperation,zh tico-19:2676
eco-supply-chains,economic,цепочки поставок | производственно-сбытовые цепочки {v} | логистические цепочки {v} | цепи поставок {s},供应链 | 产业链 {v} | 供应链条 {v},supply chains,ru tico-19:1554; zh tico-19:1554
eco-added-value-chains,economic,глобальные цепочки создания стоимости | цепочки добавленной стоимости {s},全球价值链 | 价值链 {s},global value chains,zh un-sdg:193
eco-artificial-intelligence,technical,искусственный интеллект,人工智能,artificial intelligence,ru tico-19:1267; zh sco-2020-moscow-statements:83
eco-ict,technical,информационно-коммуникационные технологии | ИКТ {a} | информационные и коммуникационные технологии {s},信息通信技术 | 信息和通信技术 {s} | 信通技术 {a} | 信息与通信技术 {s} | 信息通讯技术 {v},information and communication technologies | ICT {a},ru un-sdg:91; zh un-2019-sco-qingdao-documents:140
eco-internet,technical,интернет | сеть Интернет {s},互联网 | 因特网 {s} | 网络 {v} | 网站 {v} | 网上 {v},Internet,ru sco-2016-action-plan:89; zh un-2019-sco-qingdao-documents:122
eco-technology-park,technical,технопарк,科技园 | 科技园区 {s} | 技术园区 {v},technology park,zh un-2019-sco-qingdao-documents:369
eco-startups,economic,стартап,初创企业 | 创业 {v},start-up,zh sco-2020-moscow-statements:85
eco-high-tech,technical,высокие технологии | высокотехнологичный {v},高科技 | 高技术 {s} | 高新技术 {s},high technology,zh un-2019-sco-qingdao-documents:216
eco-air-navigation,technical,аэронавигация,航空导航 | 空中导航 {s} | 空中航行 {v},air navigation,ru sco-2016-action-plan:132; zh sco-2016-action-plan:281
eco-financial-institutions,economic,финансовые институты | финансовые учреждения {s} | финансовые организации {v},金融机构,financial institutions,ru un-sdg:178; zh un-2019-sco-qingdao-documents:190
eco-unemployment,economic,безработица,失业 | 失业率 {v},unemployment,ru un-sdg:170; zh un-sdg:7
cul-cultural-heritage,cultural,культурное наследие,文化遗产,cultural heritage,ru sco-2016-action-plan:151; zh sco-2016-action-plan:297
cul-intangible-heritage,cultural,нематериальное культурное наследие | объекты нематериального культурного наследия {s},非物质文化遗产 | 非遗 {a},intangible cultural heritage,ru sco-2016-action-plan:151
cul-cultural-monuments,cultural,памятники истории и культуры | культурно-исторические памятники {s},历史文化古迹 | 历史文化遗迹 {s} | 文物古迹 {s} | 古迹 {v},historical and cultural monuments,ru sco-2016-action-plan:151; zh sco-2016-action-plan:297
cul-nomad-games,event,Всемирные игры кочевников,世界游牧民族运动会,World Nomad Games,zh un-2019-sco-qingdao-documents:228
cul-humanitarian-cooperation,cultural,культурно-гуманитарное сотрудничество | культурно-гуманитарное взаимодействие {s} | культурно-гуманитарный {v} | гуманитарное сотрудничество {v},人文合作 | 文化人文合作 {v} | 人文 {v},cultural and humanitarian cooperation,ru sco-2016-action-plan:142; zh sco-2016-action-plan:289
cul-scholarships,cultural,стипендия,奖学金 | 助学金 {v},scholarship,ru sco-2016-action-plan:145; zh sco-2016-action-plan:291
cul-vocational-education,cultural,профессионально-техническое образование | профессиональное образование {v} | профессиональное обучение {v} | профессиональная подготовка {v},职业教育 | 职业技术教育 {v} | 职业培训 {v},vocational education,ru un-sdg:100; zh un-2019-sco-qingdao-documents:240
cul-traditional-medicine,health,традиционная медицина | народная медицина {v},传统医药 | 传统医学 {s} | 传统医药学 {v},traditional medicine,ru tico-19:350; zh un-2019-sco-qingdao-documents:242
cul-infectious-diseases,health,инфекционные заболевания | инфекционные болезни {s},传染病 | 感染 {v} | 流感 {v} | 疫情 {v} | 传染性疾病 {s} | 感染性疾病 {v} | 疫病 {v} | 传染 {v},infectious diseases,ru sco-2016-action-plan:154; zh sco-2016-action-plan:302
cul-noncommunicable-diseases,health,неинфекционные заболевания | неинфекционные болезни {s},非传染性疾病 | 慢性病 {v} | 非传染病 {s},noncommunicable diseases,ru un-sdg:58; zh sco-2019-bishkek-declaration:163
cul-pandemic,health,пандемия | эпидемия {v} | коронавирус {v},大流行病 | 大流行 {s} | 疫情 {v} | 流行病 {v},pandemic,ru tico-19:143; zh tico-19:143
cul-covid,health,COVID-19 | новая коронавирусная инфекция {s} | коронавирус {v} | коронавирусный {v},新冠肺炎 | 2019冠状病毒病 {s} | COVID-19 {s} | 新冠病毒 {v} | 新冠 {v} | 新型冠状病毒 {v} | 冠状病毒 {v},COVID-19 {a},ru tico-19:142; zh sco-2020-moscow-statements:3
cul-hiv-aids,health,ВИЧ/СПИД | СПИД {v} | ВИЧ {v} | ВИЧ-инфекция {v},艾滋病 | 艾滋病毒/艾滋病 {v} | 艾滋病毒 {v} | HIV {v},HIV/AIDS | HIV {a},zh sco-2016-action-plan:301
cul-tuberculosis,health,туберкулез,结核病 | 肺结核 {v} | 结核 {v},tuberculosis,ru un-sdg:53; zh un-sdg:47
cul-malaria,health,малярия,疟疾,malaria,ru un-sdg:53; zh un-sdg:47
cul-epidemic-situation,health,эпидемиологическая ситуация | эпидемическая ситуация {s},疫情 | 流行病形势 {v},epidemiological situation,ru sco-2016-action-plan:154; zh sco-2016-action-plan:302
cul-reproductive-health,health,репродуктивное здоровье | охрана репродуктивного здоровья {v},生殖健康 | 性与生殖健康 {v} | 生殖保健 {v},reproductive health,ru un-sdg:65; zh un-sdg:61
cul-gender-equality,social,гендерное равенство | равенство мужчин и женщин {v} | гендерный {v},性别平等 | 两性平等 {v} | 男女平等 {v} | 性别 {v} | 性别公平 {v},gender equality,ru un-sdg:96; zh un-sdg:17
cul-persons-with-disabilities,social,инвалиды | лица с инвалидностью {s},残疾人 | 残障 {v} | 残疾 {v},persons with disabilities,ru un-sdg:8; zh un-2019-sco-qingdao-documents:10
cul-indigenous,social,коренные народы | представители коренных народов {v},土著人民 | 土著居民 {v} | 土著 {v},indigenous peoples,ru un-sdg:31; zh un-sdg:93
cul-refugees,social,беженцы | беженец {s},难民,refugees,ru un-sdg:221; zh un-sdg:223
cul-migration,social,миграция | миграционный {v} | мигрант {v},移民 | 移徙 {s} | 迁移 {v},migration,ru sco-2016-action-plan:140; zh sco-2016-action-plan:288
cul-youth-policy,social,молодежная политика,青年政策,youth policy,zh un-2019-sco-qingdao-documents:1109
cul-sport,cultural,спорт | спортивный {v},体育 | 运动 {v} | 体育运动 {v},sport,zh un-2019-sco-qingdao-documents:224
cul-theatre,cultural,театр | театральный {v},戏剧 | 剧院 {v} | 话剧 {v},theatre,ru tico-19:1302; zh sco-2016-action-plan:296
cul-cinema,cultural,кинематография | кино {v} | кинематограф {v},电影 | 影视 {v} | 影 {v},cinema,ru sco-2016-action-plan:150; zh un-2019-sco-qingdao-documents:226
cult-film-festival,cultural,кинофестиваль | кинофестивали {v} | фестиваль кино {v} | фестиваль фильмов {v},电影节,film festival,general
cul-museum,cultural,музей | музейный {v},博物馆,museum,ru tico-19:1368; zh sco-2016-action-plan:296
cul-library,cultural,библиотека | библиотечный {v},图书馆 | 库 {v},library,ru tico-19:1003; zh sco-2016-action-plan:296
cul-tourism,cultural,туризм | туристический {v} | туристский {v},旅游 | 旅游业 {v},tourism,ru sco-2016-action-plan:158; zh sco-2016-action-plan:305
cul-tv-radio,cultural,теле- и радиовещание | телерадиовещание {s} | радиовещание {v} | радио и телевидение {s} | телевидение {v},广播电视 | 广播 {v} | 影视 {v} | 电视 {v},broadcasting,ru sco-2016-action-plan:150; zh sco-2019-bishkek-declaration:159
cul-second-world-war,event,Вторая мировая война | Великая Отечественная война {v},第二次世界大战 | 二战 {a} | 伟大卫国战争 {v},Second World War,ru tico-19:1591; zh sco-2020-moscow-statements:19
cul-nuremberg,event,Нюрнбергский трибунал | Нюрнбергский процесс {s},纽伦堡审判 | 纽伦堡国际军事法庭 {v},Nuremberg Trials,zh sco-2020-moscow-statements:33
cul-nazism,political,нацизм | нацистский {v},纳粹主义 | 纳粹 {s},Nazism,zh sco-2020-moscow-statements:21
cul-fascism,political,фашизм | фашистский {v},法西斯主义 | 法西斯 {s},Fascism,zh sco-2020-moscow-statements:21
cul-cold-war,event,холодная война,冷战,Cold War,ru tico-19:1528; zh tico-19:1528
cul-olympic-games,event,Олимпийские игры | Олимпиада {v} | олимпийский {v},奥林匹克运动会 | 奥运会 {a} | 奥运 {v},Olympic Games,ru tico-19:1593; zh tico-19:1593
gen-secretariat,generic,секретариат,秘书处,secretariat,ru sco-2016-action-plan:7; zh sco-2016-action-plan:223
gen-executive-committee,generic,исполнительный комитет | исполком {s},执行委员会 | 执委会 {s},executive committee,zh sco-2016-action-plan:223
gen-organisation,generic,организация,组织 | 本组织 {s},organisation,ru sco-2016-action-plan:5; zh sco-2016-action-plan:184
gen-council,generic,совет,理事会 | 委员会 {s},council,ru sco-2016-action-plan:5; zh sco-2016-action-plan:184
gen-charter,generic,хартия | устав {s},宪章 | 章程 {s},charter,ru udhr:1; zh un-2019-sco-qingdao-documents:66
gen-convention,generic,конвенция,公约,convention,ru sco-2016-action-plan:82; zh sco-2016-action-plan:231
gen-agreement,generic,соглашение,协定 | 协议 {s},agreement,ru sco-2016-action-plan:107; zh sco-2016-action-plan:256
gen-treaty,generic,договор,条约 | 合同 {v},treaty,ru sco-2016-action-plan:76; zh sco-2016-action-plan:227
gen-declaration,generic,декларация,宣言 | 声明 {s},declaration,ru sco-2016-action-plan:178; zh sco-2016-action-plan:322
gen-strategy,generic,стратегия,战略 | 策略 {v},strategy,ru sco-2016-action-plan:5; zh sco-2016-action-plan:190
gen-protocol,generic,протокол,议定书 | 纪要 {v} | 协议 {v},protocol,ru sco-2016-action-plan:76; zh sco-2016-action-plan:227
gen-programme,generic,программа,纲要 | 规划 {s} | 计划 {s} | 方案 {s} | 纲领 {s} | 程序 {v},programme,ru sco-2016-action-plan:103; zh sco-2016-action-plan:192
gen-concept,generic,концепция,构想 | 概念 {v},concept,ru sco-2016-action-plan:133; zh un-2019-sco-qingdao-documents:38
gen-summit,generic,саммит | встреча на высшем уровне {v},峰会 | 首脑会议 {s},summit,zh sco-2016-action-plan:224
gen-forum,generic,форум,论坛,forum,ru sco-2016-action-plan:97; zh sco-2016-action-plan:244
currency-usd,currency,доллар США | долл. США {s} | доллар {s},美元,US dollar,ru un-sdg:2; zh un-sdg:2
currency-cny,currency,юань | китайский юань {s} | юань женьминьби {s},人民币 | 元 {v},renminbi yuan,general
currency-rub,currency,российский рубль | рубль {s},俄罗斯卢布 | 卢布 {s},Russian rouble,general
currency-eur,currency,евро,欧元,euro,ru tico-19:1592
region-taiwan,region,Тайвань,台湾 | 中国台湾 {s},Taiwan,ru tico-19:1298; zh tico-19:1298
city-macao,city,Макао | Аомэнь {v},澳门 | 中国澳门 {s},Macao,ru tico-19:1365; zh tico-19:1365
region-maryland,region,Мэриленд,马里兰 | 马里兰州 {s},Maryland,ru tico-19:1949; zh tico-19:1949
org-eu-parliament,body,Европейский парламент | Европарламент {s},欧洲议会,European Parliament,general
org-eu-council,organ,Совет Европейского союза | Совет ЕС {s},欧盟理事会 | 欧洲联盟理事会 {s},Council of the European Union,general
org-european-council,organ,Европейский совет,欧洲理事会,European Council,general
org-un-fema,body,Федеральное агентство по чрезвычайным ситуациям,联邦应急管理局 | 美国联邦应急管理局 {s},Federal Emergency Management Agency | FEMA {a},ru tico-19:1152; zh tico-19:1152
`;
