-- What an event came to: where people were from and how they took part, what they thought of it, what came of it (Decision 0032).

-- Bulgaria's 257 towns and the district each lies in. A name that two of them have stands here twice.
create table content.town (
    name_bg   text not null,
    name_en   text not null, -- by the transliteration act
    region    text not null,
    key       text collate "C" not null, -- of either alphabet; the second with the vowel as people write it who do not know the act
    key_u     text collate "C" not null,
    key_last  text collate "C" not null, -- of the second word, for names whose first is cut short
    constraint town_pk primary key (name_bg, region)
);

-- What is left of a name when alphabet, spelling, spaces and small words make no difference: no word, but the same for all of them.
create function content.town_key(p_name text) returns text
    language sql immutable parallel safe
    as $$
    with plain as (
        select regexp_replace(regexp_replace(lower(normalize(coalesce(p_name, ''), nfc) collate "bg-BG-x-icu"),
                   '^\s*(гр|град|gr|grad|town of|city of)[.\s]+', ''), '[\s-]+(град|grad|city|town)\s*$', '') as name
    ), latin as (
        select replace(replace(replace(replace(replace(replace(replace(
                   translate(name, 'абвгдезийклмнопрстуфхъьѝ', 'abvgdeziiklmnoprstufhaii'),
                   'ж', 'zh'), 'ц', 'ts'), 'ч', 'ch'), 'ш', 'sh'), 'щ', 'sht'), 'ю', 'iu'), 'я', 'ia') as name
          from plain
    ), folded as (
        select regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(name,
                   'ou', 'u'), 'tz', 'ts'), 'y', 'i'), 'j', 'zh'), 'w', 'v'), 'q', 'ia'), '4', 'ch'), '6', 'sh'), 'c(?!h)', 'ts', 'g') as name
          from latin
    )
    select regexp_replace(regexp_replace(name, '[^a-z]', '', 'g'), '(.)\1+', '\1', 'g') from folded $$;

insert into content.town (name_bg, name_en, region, key, key_u, key_last)
select bg, en, region, content.town_key(bg), content.town_key(replace(bg, 'ъ', 'у')), content.town_key(split_part(bg, ' ', 2))
  from (select region, split_part(town, '=', 1) as bg, split_part(town, '=', 2) as en
          from (values
    ('BLAGOEVGRAD', 'Банско=Bansko|Белица=Belitsa|Благоевград=Blagoevgrad|Гоце Делчев=Gotse Delchev|Добринище=Dobrinishte|Кресна=Kresna|Мелник=Melnik|Петрич=Petrich|Разлог=Razlog|Сандански=Sandanski|Симитли=Simitli|Хаджидимово=Hadzhidimovo|Якоруда=Yakoruda'),
    ('BURGAS', 'Айтос=Aytos|Ахелой=Aheloy|Ахтопол=Ahtopol|Българово=Balgarovo|Бургас=Burgas|Каблешково=Kableshkovo|Камено=Kameno|Карнобат=Karnobat|Китен=Kiten|Малко Търново=Malko Tarnovo|Несебър=Nesebar|Обзор=Obzor|Поморие=Pomorie|Приморско=Primorsko|Свети Влас=Sveti Vlas|Созопол=Sozopol|Средец=Sredets|Сунгурларе=Sungurlare|Царево=Tsarevo|Черноморец=Chernomorets'),
    ('DOBRICH', 'Балчик=Balchik|Генерал Тошево=General Toshevo|Добрич=Dobrich|Каварна=Kavarna|Тервел=Tervel|Шабла=Shabla'),
    ('GABROVO', 'Габрово=Gabrovo|Дряново=Dryanovo|Плачковци=Plachkovtsi|Севлиево=Sevlievo|Трявна=Tryavna'),
    ('HASKOVO', 'Димитровград=Dimitrovgrad|Ивайловград=Ivaylovgrad|Любимец=Lyubimets|Маджарово=Madzharovo|Меричлери=Merichleri|Свиленград=Svilengrad|Симеоновград=Simeonovgrad|Тополовград=Topolovgrad|Харманли=Harmanli|Хасково=Haskovo'),
    ('KARDZHALI', 'Ардино=Ardino|Джебел=Dzhebel|Крумовград=Krumovgrad|Кърджали=Kardzhali|Момчилград=Momchilgrad'),
    ('KYUSTENDIL', 'Бобов дол=Bobov dol|Бобошево=Boboshevo|Дупница=Dupnitsa|Кочериново=Kocherinovo|Кюстендил=Kyustendil|Рила=Rila|Сапарева баня=Sapareva banya'),
    ('LOVECH', 'Априлци=Apriltsi|Летница=Letnitsa|Ловеч=Lovech|Луковит=Lukovit|Тетевен=Teteven|Троян=Troyan|Угърчин=Ugarchin|Ябланица=Yablanitsa'),
    ('MONTANA', 'Берковица=Berkovitsa|Бойчиновци=Boychinovtsi|Брусарци=Brusartsi|Вълчедръм=Valchedram|Вършец=Varshets|Лом=Lom|Монтана=Montana|Чипровци=Chiprovtsi'),
    ('PAZARDZHIK', 'Батак=Batak|Белово=Belovo|Брацигово=Bratsigovo|Велинград=Velingrad|Ветрен=Vetren|Костандово=Kostandovo|Пазарджик=Pazardzhik|Панагюрище=Panagyurishte|Пещера=Peshtera|Ракитово=Rakitovo|Септември=Septemvri|Стрелча=Strelcha|Сърница=Sarnitsa'),
    ('PERNIK', 'Батановци=Batanovtsi|Брезник=Breznik|Земен=Zemen|Перник=Pernik|Радомир=Radomir|Трън=Tran'),
    ('PLEVEN', 'Белене=Belene|Гулянци=Gulyantsi|Долна Митрополия=Dolna Mitropolia|Долни Дъбник=Dolni Dabnik|Искър=Iskar|Кнежа=Knezha|Койнаре=Koynare|Левски=Levski|Никопол=Nikopol|Плевен=Pleven|Пордим=Pordim|Славяново=Slavyanovo|Тръстеник=Trastenik|Червен бряг=Cherven bryag'),
    ('PLOVDIV', 'Асеновград=Asenovgrad|Баня=Banya|Брезово=Brezovo|Калофер=Kalofer|Карлово=Karlovo|Клисура=Klisura|Кричим=Krichim|Куклен=Kuklen|Лъки=Laki|Перущица=Perushtitsa|Пловдив=Plovdiv|Първомай=Parvomay|Раковски=Rakovski|Садово=Sadovo|Сопот=Sopot|Стамболийски=Stamboliyski|Съединение=Saedinenie|Хисаря=Hisarya'),
    ('RAZGRAD', 'Завет=Zavet|Исперих=Isperih|Кубрат=Kubrat|Лозница=Loznitsa|Разград=Razgrad|Цар Калоян=Tsar Kaloyan'),
    ('RUSE', 'Борово=Borovo|Бяла=Byala|Ветово=Vetovo|Глоджево=Glodzhevo|Две могили=Dve mogili|Мартен=Marten|Русе=Ruse|Сеново=Senovo|Сливо поле=Slivo pole'),
    ('SHUMEN', 'Велики Преслав=Veliki Preslav|Върбица=Varbitsa|Каолиново=Kaolinovo|Каспичан=Kaspichan|Нови пазар=Novi pazar|Плиска=Pliska|Смядово=Smyadovo|Шумен=Shumen'),
    ('SILISTRA', 'Алфатар=Alfatar|Главиница=Glavinitsa|Дулово=Dulovo|Силистра=Silistra|Тутракан=Tutrakan'),
    ('SLIVEN', 'Кермен=Kermen|Котел=Kotel|Нова Загора=Nova Zagora|Сливен=Sliven|Твърдица=Tvarditsa|Шивачево=Shivachevo'),
    ('SMOLYAN', 'Девин=Devin|Доспат=Dospat|Златоград=Zlatograd|Мадан=Madan|Неделино=Nedelino|Рудозем=Rudozem|Смолян=Smolyan|Чепеларе=Chepelare'),
    ('SOFIA_CITY', 'Банкя=Bankya|Бухово=Buhovo|Нови Искър=Novi Iskar|София=Sofia'),
    ('SOFIA_DISTRICT', 'Божурище=Bozhurishte|Ботевград=Botevgrad|Годеч=Godech|Долна баня=Dolna banya|Драгоман=Dragoman|Елин Пелин=Elin Pelin|Етрополе=Etropole|Златица=Zlatitsa|Ихтиман=Ihtiman|Копривщица=Koprivshtitsa|Костенец=Kostenets|Костинброд=Kostinbrod|Момин проход=Momin prohod|Пирдоп=Pirdop|Правец=Pravets|Самоков=Samokov|Своге=Svoge|Сливница=Slivnitsa'),
    ('STARA_ZAGORA', 'Гурково=Gurkovo|Гълъбово=Galabovo|Казанлък=Kazanlak|Крън=Kran|Мъглиж=Maglizh|Николаево=Nikolaevo|Павел баня=Pavel banya|Раднево=Radnevo|Стара Загора=Stara Zagora|Чирпан=Chirpan|Шипка=Shipka'),
    ('TARGOVISHTE', 'Антоново=Antonovo|Омуртаг=Omurtag|Опака=Opaka|Попово=Popovo|Търговище=Targovishte'),
    ('VARNA', 'Аксаково=Aksakovo|Белослав=Beloslav|Бяла=Byala|Варна=Varna|Вълчи дол=Valchi dol|Девня=Devnya|Долни чифлик=Dolni chiflik|Дългопол=Dalgopol|Игнатиево=Ignatievo|Провадия=Provadia|Суворово=Suvorovo'),
    ('VELIKO_TARNOVO', 'Бяла черква=Byala cherkva|Велико Търново=Veliko Tarnovo|Горна Оряховица=Gorna Oryahovitsa|Дебелец=Debelets|Долна Оряховица=Dolna Oryahovitsa|Елена=Elena|Златарица=Zlataritsa|Килифарево=Kilifarevo|Лясковец=Lyaskovets|Павликени=Pavlikeni|Полски Тръмбеш=Polski Trambesh|Свищов=Svishtov|Стражица=Strazhitsa|Сухиндол=Suhindol'),
    ('VIDIN', 'Белоградчик=Belogradchik|Брегово=Bregovo|Видин=Vidin|Грамада=Gramada|Димово=Dimovo|Дунавци=Dunavtsi|Кула=Kula'),
    ('VRATSA', 'Бяла Слатина=Byala Slatina|Враца=Vratsa|Козлодуй=Kozloduy|Криводол=Krivodol|Мездра=Mezdra|Мизия=Mizia|Оряхово=Oryahovo|Роман=Roman'),
    ('YAMBOL', 'Болярово=Bolyarovo|Елхово=Elhovo|Стралджа=Straldzha|Ямбол=Yambol')
               ) districts (region, towns), string_to_table(towns, '|') as town) named;
create index town_by_key on content.town (key);

-- The district of a town as somebody wrote it; null: not known. Villages are not known unless their district is said beside them,
-- and neither is a name that two towns have.
create function content.region_of(p_town text) returns text
    language sql stable parallel safe
    as $$
    with said as (
        select lower(normalize(coalesce(p_town, ''), nfc) collate "bg-BG-x-icu") as words
    ), parted as (
        select words, regexp_replace(words, '\s*([,(/;]|[\s]обл|[\s]общ|\soblast|\sregion|\sdistrict).*$', '') as town,
               content.town_key(regexp_replace(substring(words from '(?:[,(/;]|\s(?=обл|общ|oblast|region|district))(.*)$'),
                                               '(област|обл\.?|община|общ\.?|oblast|region|district|province|bulgaria|българия)', '', 'g')) collate "C" as hint
          from said
    ), asked as (
        select words, hint,
               case when town ~ '^\s*(с\.|село\s|s\.|selo\s)' then '' else content.town_key(town) collate "C" end as key,
               substring(regexp_replace(town, '^\s*(гр|gr)\.\s*', '') from '^\s*(\w{1,3})\.') as short,
               content.town_key(substring(regexp_replace(town, '^\s*(гр|gr)\.\s*', '') from '^\s*\w{1,3}\.\s*(.+)$')) collate "C" as rest
          from parted
    ), known as (
        select t.region, content.town_key(t.region) collate "C" as centre, a.hint from asked a, content.town t
         where a.key <> '' and (a.key in (t.key, t.key_u)
                                or a.rest <> '' and a.rest = t.key_last and (starts_with(lower(t.name_bg collate "bg-BG-x-icu"), a.short) or starts_with(lower(t.name_en), a.short)))
    )
    select case
        when (select words ~ '(соф(ия|ийска)[\s-]*обл|sofia\s+(oblast|province|district|region))' from said) then 'SOFIA_DISTRICT'
        when (select count(distinct region) from known) = 1 then (select min(region) from known)
        when exists (select from known) then (select min(region) from known where hint <> '' and left(centre, 4) = left(hint, 4) having count(*) = 1)
        else (select t.region from asked a join content.town t on t.key = a.hint where a.hint <> '' and t.key = content.town_key(replace(t.region, '_CITY', '')) collate "C") end $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- The numbers of an event, in one place: while the persons are there, and when they are written down before they go.

alter table content.registration_figure
    add column region text, -- null with REGION: not known
    add column way    text constraint registration_figure_way check (way in ('PLACE', 'DOOR', 'ONLINE')),
    drop constraint registration_figure_what,
    drop constraint registration_figure_one_way,
    drop constraint registration_figure_once,
    add constraint registration_figure_what check (what in ('ALL', 'KIND', 'TOWN', 'REGION', 'WAY')),
    add constraint registration_figure_one_way check ((kind is null or what = 'KIND') and (town is not null) = (what = 'TOWN')
                                                      and (region is null or what = 'REGION') and (way is not null) = (what = 'WAY')),
    add constraint registration_figure_once unique nulls not distinct (event, what, kind, town, region, way);

create function content.registered_figures(p_event uuid)
    returns table (what text, kind uuid, town text, region text, way text, registered integer, present integer)
    language sql stable
    as $$
    with person as (
        select r.kind, p.town, p.present, case when r.online then 'ONLINE' when r.came_by = 'DOOR' then 'DOOR' else 'PLACE' end as way
          from content.registration r join content.participant p on p.registration = r.id
         where r.event = p_event and r.state = 'CONFIRMED'
    ), placed as materialized (
        select town, content.region_of(town) as region from (select distinct person.town from person) towns
    ), whole as (
        select person.kind, person.town, placed.region, person.way, person.present from person join placed on placed.town = person.town
    )
    select case when grouping(w.kind) = 0 then 'KIND' when grouping(w.town) = 0 then 'TOWN' when grouping(w.region) = 0 then 'REGION'
                when grouping(w.way) = 0 then 'WAY' else 'ALL' end,
           w.kind, w.town, w.region, w.way, count(*)::integer, count(*) filter (where w.present)::integer
      from whole w
     group by grouping sets ((), (w.kind), (w.town), (w.region), (w.way)) having count(*) > 0 $$;

insert into content.registration_figure (owner, event, what, region, registered, present)
select owner, event, 'REGION', content.region_of(town), sum(registered), sum(present)
  from content.registration_figure where what = 'TOWN' group by owner, event, content.region_of(town);

-- ---------------------------------------------------------------------------------------------------------------------
-- How many were there, where nobody registered here: one number and where it is from.

create table content.event_headcount (
    owner        uuid    not null,
    event        uuid    not null constraint event_headcount_pk primary key,
    participants integer not null constraint event_headcount_some check (participants between 1 and 100000),
    source_bg    text    not null default '' constraint event_headcount_source_bg check (length(source_bg) <= 200),
    source_en    text    not null default '' constraint event_headcount_source_en check (length(source_en) <= 200),
    constraint event_headcount_event foreign key (owner, event) references content.item (owner, id) on delete cascade
);
create index event_headcount_by_owner on content.event_headcount (owner, event);

-- What came of an event and what was handed out at it: items of any workspace, in the order that its people chose.
create table content.event_piece (
    owner    uuid        not null,
    event    uuid        not null,
    item     uuid        not null constraint event_piece_item references content.item on delete cascade,
    role     text        not null constraint event_piece_role check (role in ('OUTCOME', 'MATERIAL')),
    position smallint    not null,
    person   uuid        constraint event_piece_person references content.person,
    at       timestamptz not null,
    constraint event_piece_pk primary key (event, item),
    constraint event_piece_event foreign key (owner, event) references content.item (owner, id) on delete cascade,
    constraint event_piece_two check (event <> item)
);
create index event_piece_by_owner on content.event_piece (owner, event, position);
create index event_piece_by_item on content.event_piece (item);
create index event_piece_by_person on content.event_piece (person);

-- ---------------------------------------------------------------------------------------------------------------------
-- What people thought of it. Who has answered is marked; what was answered says neither who nor when.

create table content.feedback_form (
    owner      uuid        not null,
    event      uuid        not null constraint feedback_form_pk primary key,
    version    integer     not null default 1,
    opens_at   timestamptz not null,
    closes_at  timestamptz not null,
    changed_at timestamptz not null,
    changed_by uuid        constraint feedback_form_changed_by references content.person,
    constraint feedback_form_order check (opens_at < closes_at),
    constraint feedback_form_in_owner unique (owner, event),
    constraint feedback_form_registration foreign key (owner, event) references content.registration_form (owner, event) on delete cascade
);
create index feedback_form_by_person on content.feedback_form (changed_by);

create table content.feedback_question (
    id       uuid     not null constraint feedback_question_pk primary key,
    owner    uuid     not null,
    event    uuid     not null,
    position smallint not null,
    type     text     not null constraint feedback_question_type check (type in ('SCALE', 'CHOICE', 'SEVERAL', 'TEXT')),
    label_bg text     not null constraint feedback_question_label_bg check (length(label_bg) between 1 and 240),
    label_en text     not null constraint feedback_question_label_en check (length(label_en) between 1 and 240),
    options  jsonb    not null default '[]', -- [{"key", "bg", "en"}], in their order
    constraint feedback_question_form foreign key (owner, event) references content.feedback_form (owner, event) on delete cascade
);
create index feedback_question_by_owner on content.feedback_question (owner, event, position);

create table content.feedback_mark (
    owner        uuid not null,
    event        uuid not null,
    registration uuid not null constraint feedback_mark_pk primary key,
    constraint feedback_mark_registration foreign key (event, registration) references content.registration (event, id) on delete cascade
);
create index feedback_mark_by_owner on content.feedback_mark (owner, event);
create index feedback_mark_by_event on content.feedback_mark (event, registration);

create table content.feedback_answer (
    id     uuid     not null default gen_random_uuid() constraint feedback_answer_pk primary key,
    owner  uuid     not null,
    event  uuid     not null,
    rating smallint not null constraint feedback_answer_rating check (rating between 1 and 5),
    chosen jsonb    not null default '{}', -- {"<question>": ["<key>"]}; of a scale "1" to "5"
    said   jsonb    not null default '{}', -- {"<question>": ["<words>"]}; goes with the persons
    constraint feedback_answer_form foreign key (owner, event) references content.feedback_form (owner, event) on delete cascade
);
create index feedback_answer_by_owner on content.feedback_answer (owner, event);

grant select on content.town, content.event_headcount, content.event_piece, content.feedback_form, content.feedback_question, content.feedback_mark to hub_app;
grant insert, delete, update (participants, source_bg, source_en) on content.event_headcount to hub_app;
grant insert, delete, update (role, position) on content.event_piece to hub_app;
grant insert, delete, update (version, opens_at, closes_at, changed_at, changed_by) on content.feedback_form to hub_app;
grant insert, delete, update (position, label_bg, label_en, options) on content.feedback_question to hub_app;
grant select on content.town, content.feedback_form to hub_desk;
grant select, insert, delete on content.feedback_mark to hub_desk;
grant select, insert, delete, update (said) on content.feedback_answer to hub_desk;
grant select on content.feedback_form, content.feedback_mark to hub_job;

do $$
declare
    t text;
begin
    foreach t in array array ['town', 'event_headcount', 'event_piece', 'feedback_form', 'feedback_question', 'feedback_mark', 'feedback_answer'] loop
        execute format('alter table content.%I enable row level security', t);
        execute format('alter table content.%I force row level security', t);
        execute format('create policy %I on content.%I to hub_owner using (true) with check (true)', t || '_install', t);
        if t in ('town', 'feedback_form', 'feedback_mark', 'feedback_answer') then
            execute format('create policy %I on content.%I to hub_desk using (true) with check (true)', t || '_desk', t);
        end if;
        if t in ('feedback_form', 'feedback_question') then
            execute format('create policy %I on content.%I to hub_app
                                using (owner = (select content.actor_workspace()) and (select content.actor_runs_events()))', t || '_keep', t);
            execute format('create policy %I on content.%I for select to hub_app
                                using ((select content.actor_registration()) is not null
                                       and exists (select from content.registration r where r.event = %I.event))', t || '_mine', t, t);
        end if;
        if t in ('feedback_form', 'feedback_mark') then
            execute format('create policy %I on content.%I for select to hub_job using (content.actor_job() = ''MAIL'')', t || '_mailer', t);
        end if;
    end loop;
end $$;
create policy town_open on content.town for select to hub_app using (true);
create policy feedback_mark_mine on content.feedback_mark for select to hub_app
    using ((select content.actor_registration()) is not null and exists (select from content.registration r where r.id = feedback_mark.registration));
create policy event_headcount_open on content.event_headcount for select to hub_app
    using (exists (select from content.item i where i.id = event_headcount.event));
create policy event_headcount_write on content.event_headcount to hub_app
    using (owner = (select content.actor_workspace()) and (select cardinality(content.actor_roles())) > 0);
create policy event_piece_open on content.event_piece for select to hub_app
    using (exists (select from content.item i where i.id = event_piece.event)
           and exists (select from content.item i where i.id = event_piece.item));
create policy event_piece_write on content.event_piece for insert to hub_app
    with check (owner = (select content.actor_workspace()) and (select cardinality(content.actor_roles())) > 0
                and exists (select from content.item i where i.id = event_piece.item));
create policy event_piece_order on content.event_piece for update to hub_app
    using (owner = (select content.actor_workspace()) and (select cardinality(content.actor_roles())) > 0);
create policy event_piece_part on content.event_piece for delete to hub_app
    using (owner = (select content.actor_workspace()) and (select cardinality(content.actor_roles())) > 0);

-- How it stands between who came by a personal link and the form. Where nobody was marked at the door, everybody with a place may answer.
create function content.my_feedback() returns text
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    r content.registration;
    f content.feedback_form;
begin
    select * into r from content.registration x where x.secret_hash = content.actor_registration();
    select * into f from content.feedback_form x where x.event = r.event;
    if f.event is null or r.state <> 'CONFIRMED' then return 'NONE'; end if;
    if exists (select from content.feedback_mark m where m.registration = r.id) then return 'DONE'; end if;
    if clock_timestamp() < f.opens_at then return 'NOT_YET'; end if;
    if clock_timestamp() >= f.closes_at then return 'OVER'; end if;
    if not r.online and not exists (select from content.participant p where p.registration = r.id and p.present)
       and exists (select from content.participant p where p.event = r.event and p.present) then return 'ABSENT'; end if;
    return 'OPEN';
end $$;

-- The box is shaken after every paper: all answers are laid in anew in an order of chance, by one transaction, so that neither
-- their places nor their ages tell which of them came with which mark. Sent twice, it is in there once.
create function content.answer_feedback(p_rating integer, p_chosen jsonb, p_said jsonb) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    r content.registration;
    v text;
begin
    select * into r from content.registration x where x.secret_hash = content.actor_registration();
    perform from content.place_count c where c.event = r.event for no key update;
    v := content.my_feedback();
    if v is distinct from 'OPEN' then return v; end if;
    insert into content.feedback_mark (owner, event, registration) values (r.owner, r.event, r.id);
    with lifted as (
        delete from content.feedback_answer a where a.event = r.event returning a.rating, a.chosen, a.said
    )
    insert into content.feedback_answer (owner, event, rating, chosen, said)
    select r.owner, r.event, x.rating, x.chosen, x.said
      from (select rating, chosen, said from lifted union all select p_rating, p_chosen, p_said) x
     order by random();
    return 'OPEN';
end $$;

-- For who runs the event, and from three answers on: fewer would tell who said what.
create function content.feedback_answers(p_event uuid) returns table (rating integer, chosen jsonb, said jsonb)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select a.rating::integer, a.chosen, a.said from content.feedback_answer a
           where a.event = p_event and content.runs_event(p_event)
             and (select count(*) from content.feedback_answer x where x.event = p_event) >= 3 $$;

create function content.feedback_count(p_event uuid) returns integer
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select count(*)::integer from content.feedback_answer a where a.event = p_event and content.runs_event(p_event) $$;

-- Who is forgotten has not answered either. What was answered is nobody's.
create function content.forget_feedback_mark() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp
    as $$
begin
    delete from content.feedback_mark k where k.registration = new.id;
    return null;
end $$;
create trigger registration_forgets_feedback after update of secret_hash on content.registration
    for each row when (new.secret_hash is null) execute function content.forget_feedback_mark();
revoke execute on function content.forget_feedback_mark() from public;

grant create on schema content to hub_desk;
set local role hub_desk; -- whose function it is
-- As in V0019; the numbers are those of the report, and words that were said about the event go with who may have said them.
create or replace function content.purge_registrations(p_today date) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    f      content.registration_form;
    r      uuid;
    v_done integer := 0;
begin
    if content.actor_job() is distinct from 'RETENTION' then raise exception 'only retention' using errcode = '42501'; end if;
    for f in select * from content.registration_form x where x.needs_until < p_today and x.needs_gone_at is null order by x.event loop
        perform from content.place_count c where c.event = f.event for no key update;
        delete from content.registration_need n where n.event = f.event;
        update content.registration_form x set needs_gone_at = clock_timestamp() where x.event = f.event;
        insert into content.registration_log (owner, event, step, done_by, at) values (f.owner, f.event, 'NEEDS_PURGED', 'CLOCK', clock_timestamp());
        v_done := v_done + 1;
    end loop;
    for f in select * from content.registration_form x where x.persons_until < p_today and x.persons_gone_at is null order by x.event loop
        perform from content.place_count c where c.event = f.event for no key update;
        insert into content.registration_figure (owner, event, what, kind, town, region, way, registered, present)
        select f.owner, f.event, x.what, x.kind, x.town, x.region, x.way, x.registered, x.present from content.registered_figures(f.event) x;
        for r in select x.id from content.registration x where x.event = f.event loop
            perform content.forget_registration(r);
        end loop;
        update content.feedback_answer a set said = '{}' where a.event = f.event and a.said <> '{}';
        update content.event_invitation i set email = null, name = '' where i.event = f.event;
        update content.registration_form x set persons_gone_at = clock_timestamp(), needs_gone_at = coalesce(x.needs_gone_at, clock_timestamp()) where x.event = f.event;
        insert into content.registration_log (owner, event, step, done_by, at) values (f.owner, f.event, 'PERSONS_PURGED', 'CLOCK', clock_timestamp());
        v_done := v_done + 1;
    end loop;
    return v_done;
end $$;
reset role;

do $$
declare
    f record;
begin
    for f in select p.oid::regprocedure as named, p.proname as name from pg_proc p
              where p.pronamespace = 'content'::regnamespace
                and p.proname in ('town_key', 'region_of', 'registered_figures', 'my_feedback', 'answer_feedback', 'feedback_answers', 'feedback_count') loop
        execute format('revoke execute on function %s from public', f.named);
        execute format('grant execute on function %s to hub_app, hub_desk', f.named);
    end loop;
end $$;
alter function content.my_feedback() owner to hub_desk;
alter function content.answer_feedback(integer, jsonb, jsonb) owner to hub_desk;
alter function content.feedback_answers(uuid) owner to hub_desk;
alter function content.feedback_count(uuid) owner to hub_desk;
revoke create on schema content from hub_desk;
