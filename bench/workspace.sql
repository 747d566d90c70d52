-- Fills a workspace with items as years of work leave them, for measuring: four kinds, most with a second edition, some
-- with a third, in every state; the newest two are drafts of news, one short and one long. `./hub bench workspace` runs it
-- as the owner of the database; so does
--     psql -v workspace=proba-sedem-pateki -v items=5000 -f bench/workspace.sql
-- Nothing here is a text of anybody: titles are numbered samples.
with place as (
    select w.id as owner,
           array(select m.person from content.membership m where m.workspace = w.id order by m.since, m.person) as people,
           array(select t.id from content.theme t order by t.position) as themes
      from content.workspace w where w.slug = :'workspace'),
made as (
    insert into content.item (id, owner, kind, slug, visibility, created_at, source)
    select gen_random_uuid(), p.owner, (array ['NEWS', 'NEWS', 'NEWS', 'PRACTICE', 'EVENT', 'RESOURCE'])[1 + n % 6],
           'bench-' || left(replace(p.owner::text, '-', ''), 8) || '-' || n, (array ['PUBLIC', 'PUBLIC', 'COALITION', 'WORKSPACE'])[1 + n % 4],
           now() - interval '3 days' - n * interval '7 hours', 'bg'
      from place p, generate_series(0, :items - 1) n
 returning id, owner, slug, created_at),
numbered as (
    select m.*, split_part(slug, '-', 3)::integer as n from made m),
languages (language, place) as (values ('bg', 0), ('en', 1), ('bg-easy', 2)),
written as (
    select i.owner, i.id as item, l.language, i.n, i.created_at + l.place * interval '1 day' as at,
           case l.language when 'en' then 'Sample item number ' else 'Примерен запис за измерване номер ' end || i.n as title,
           case when i.n = 1 then 500 else 20 end as sentences,
           case when i.n < 2 then 'DRAFT'
                when l.place = 0 or i.n % 3 = 0 then (array ['PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'DRAFT', 'IN_REVIEW', 'ARCHIVED'])[1 + i.n % 6]
                else (array ['DRAFT', 'IN_REVIEW', 'PUBLISHED'])[1 + i.n % 3] end as state,
           p.people[1 + i.n % greatest(cardinality(p.people), 1)] as person
      from numbered i cross join languages l cross join place p
     where l.place = 0 or l.place = 1 and (i.n < 2 or i.n % 4 <> 0) or l.place = 2 and i.n % 10 = 0),
editions as (
    insert into content.edition (owner, item, language, title, lead, sections, state, revision, published_revision, published_at, shown_at,
                                 changed_at, changed_by, source_revision, review_asked_at, review_asked_by)
    select owner, item, language, title, '', jsonb_build_object('body', '<p>' || array_to_string(array_fill(repeat(title || '. ', 10), array [sentences / 10]), '</p><p>') || '</p>'), state, 1,
           case when state = 'PUBLISHED' then 1 end, case when state = 'PUBLISHED' then at end, case when state = 'PUBLISHED' then at end,
           at, person, case when language <> 'bg' then n % 2 end,
           case when state = 'IN_REVIEW' then at end, case when state = 'IN_REVIEW' then person end
      from written
 returning owner, item, language, title, lead, sections, changed_at, changed_by),
revisions as (
    insert into content.revision (owner, item, language, number, title, lead, sections, author, at)
    select owner, item, language, 1, title, lead, sections, changed_by, changed_at from editions),
themed as (
    insert into content.item_theme (owner, item, theme)
    select i.owner, i.id, p.themes[1 + i.n % cardinality(p.themes)] from numbered i cross join place p where cardinality(p.themes) > 0),
logged as (
    insert into content.change (subject, what) select id, 'ITEM' from made)
select count(*) from editions;
analyze content.item;
analyze content.edition;
