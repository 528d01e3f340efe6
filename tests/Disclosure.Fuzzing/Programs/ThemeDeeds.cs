using CsCheck;

namespace Disclosure.Fuzzing.Programs;

/// <summary>What a theme may hold: templates of the sound one changed, and hostile Liquid.</summary>
internal sealed class ThemeDeeds(SoundFile[] theme, Gen<Func<byte[], byte[]>> changes)
{
    private static readonly string[] Liquid =
    [
        "{{ 1 | divided_by: 0 }}", "{{ 1 | modulo: 0 }}", "{{ 'x' | base64_decode }}", "{{ page | plus: 1 }}", "{{ page[0][1] }}", "{{ page.nope.nope }}", "{{ nope }}",
        "{{ 'a' | nope }}", "{% assign p='../../etc/passwd' %}{% include p %}", "{% render 'nope' %}", "{% include 'home' %}", "{% render 'head' %}", "{% include 'nav' %}",
        "{% for i in (1..99999999999) %}{% endfor %}", "{% for i in (1..1000000000) %}{% endfor %}", "{% for i in (1..1000000000) %}x{% endfor %}", "{{ (1..2147483647) | size }}",
        "{% for i in (1..1000) %}{% for j in (1..1000) %}{% for k in (1..1000) %}{% endfor %}{% endfor %}{% endfor %}", "{% assign a = 'xxxxxxxxxx' %}{% for i in (1..40) %}{% assign a = a | append: a %}{% endfor %}{{ a }}",
        "{% assign a = 'x' | split: '' %}{% for i in (1..60) %}{% assign a = a | concat: a %}{% endfor %}", "{{ 'a' | date: '%Y%Y%Y%s%Q' }}", "{{ 'now' | date: '%s' }}", "{{ 9999999999999999999 | times: 9999999999999999999 }}",
        "{{ 79228162514264337593543950335 | plus: 1 }}", "{{ 'a' | truncate: 99999999999 }}", "{{ 'a' | slice: -99999999999, 99999999999 }}", "{{ 'abc' | replace: '', 'x' }}", "{{ 'a' | split: nil | join: page }}",
        "{% capture x %}{% capture y %}", "{% endif %}", "{% if %}", "{% for %}", "{%", "{{", "{{ }}", "{% raw %}", "{% comment %}", "{% liquid\necho 1\n%}", "{% cycle %}", "{% case 1 %}{% when %}", "{% tablerow i in (1..100000) %}{% endtablerow %}",
        "{% increment x %}{% decrement x %}", "{% break %}", "{% continue %}", "{% layout 'layout' %}", "{% renderbody %}", "{% section 'a' %}", "{% macro a(b) %}{{ a(b) }}{% endmacro %}{{ a(1) }}", "{{ 'x' | json }}", "{{ page | json }}", "{{ page | map: 'a' | first }}",
        "{{ page | sort: 'x' | uniq | reverse | sum }}", "{{ 'a' | at_least: 'b' }}", "{{ 'x' | url_decode }}", "{{ '%zz' | url_decode }}", "<script>alert(1)</script>", "\0", "\u202e", "{{ 1.5 | round: 99 }}", "{{ 'a' | pad: 9 }}", "{{ page.title | color_to_rgb }}",
        "{{ '&#x110000;' | escape_once }}", "{{ '(' | regex_replace: '(', '' }}", "{{ 'a' | default: page, allow_false: page }}", "{{ 'x' | hmac_sha256 }}", "{% assign x = page %}{{ x | compact | where: 'a', 'b' }}", "{{ '1e400' | plus: 0 }}",
    ];

    private static readonly string[] Nested = ["{% if page %}", "{% for i in (1..2) %}", "{{ ((((((((((", "{% unless x %}", "{% case 1 %}{% when 1 %}", "{% capture x %}", "{{ page | plus: ", "{% if a or "];

    private static readonly string[] Assets = ["a:b.css", "Base.css", "con.css", "a\nb.css", "a.css.", "base.css/x", "..css", "a\\b.css", "shili-unit/2030/index.html", "index.html", "\u202ea.css", ".htaccess"];

    /// <summary>One to three deeds, the first of which makes the theme.</summary>
    public IEnumerable<Deed> Draw(Dice dice)
    {
        for (var count = 1 + dice.Below(3); count > 0; count--) yield return One(dice);
    }

    private Deed One(Dice dice)
    {
        var file = dice.Of(theme);
        switch (dice.Below(8))
        {
            case 0 or 1 or 2:
                var (word, place) = (dice.Of(Liquid), dice.Any());
                return With(file, $"'{word}' in {file.Name}", text => text.Insert(place % (text.Length + 1), word));
            case 3:
                var (nest, times) = (dice.Of(Nested), dice.OneIn(2) ? 100_000 : 200);
                return With(file, $"{times} times '{nest}' in {file.Name}", text => string.Concat(Enumerable.Repeat(nest, times)) + text);
            case 4:
                var change = dice.From(changes);
                return new Deed($"change {file.Name}", folder => folder.Add([file with { Bytes = change(file.Bytes) }]));
            case 5:
                var asset = dice.Of(Assets);
                return new Deed($"asset '{asset}'", folder => folder.Add([new SoundFile($"theme/assets/{asset}", file.Bytes)]));
            case 6:
                var deed = NodeDeeds.Draw(dice, "theme");
                return new Deed($"{file.Name}, {deed.What}", folder =>
                {
                    folder.Add([file]);
                    deed.Do(folder);
                });
            default:
                return new Deed("the whole theme", folder => folder.Add(theme));
        }
    }

    private static Deed With(SoundFile file, string what, Func<string, string> change) => new(what, folder => folder.Add(
        [file with { Bytes = System.Text.Encoding.UTF8.GetBytes(change(System.Text.Encoding.UTF8.GetString(file.Bytes))) }]));
}
