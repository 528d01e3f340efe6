namespace Disclosure.Tests.Theme;

/// <summary>Every filter and every tag with everything that fits nowhere: a page, or a message with a place.</summary>
public sealed class HostileTemplateTests
{
    private static readonly string[] Values =
    [
        "text", "view", "list", "''", "'%'", "'2024-01-31'", "'\u200f\U0001F600'", "0", "-1", "0.5", "2147483648",
        "-79228162514264337593543950335", "true", "nil", "empty", "(1..3)", "list[0]", "list[view]", "view.href", "nobody",
    ];

    private static readonly string[] Tags =
    [
        "{{% if {0} %}}{{% elsif {1} %}}{{% else %}}{{% endif %}}", "{{% if {0} == {1} %}}{{% endif %}}", "{{% if {0} > {1} %}}{{% endif %}}",
        "{{% if {0} contains {1} %}}{{% endif %}}", "{{% if {0} startswith {1} %}}{{% endif %}}", "{{% if {0} and {1} %}}{{% endif %}}",
        "{{% unless {0} <= {1} %}}{{% endunless %}}", "{{% case {0} %}}{{% when {1} %}}{{% else %}}{{% endcase %}}", "{{% cycle {0}: {1}, {0} %}}",
        "{{% for a in {0} limit: {1} %}}{{% cycle a, {1} %}}{{% endfor %}}", "{{% for a in {0} offset: {1} reversed %}}{{{{ a }}}}{{% endfor %}}",
        "{{% for a in {0} offset: continue %}}{{% break %}}{{% else %}}{{% endfor %}}", "{{% for a in list %}}{{% for a in {0} %}}{{{{ forloop.index | times: {1} }}}}{{% endfor %}}{{% endfor %}}",
        "{{% tablerow a in {0} cols: {1} %}}{{% endtablerow %}}", "{{% tablerow a in list limit: {0} offset: {1} %}}{{{{ a }}}}{{% endtablerow %}}",
        "{{% assign a = {0} | default: {1} %}}{{{{ a }}}}{{% increment a %}}{{% decrement a %}}", "{{% capture a %}}{{{{ {0} }}}}{{% endcapture %}}{{{{ a[{1}] }}}}",
        "{{% include {0} %}}", "{{% include 'b' with {0} as c %}}", "{{% include 'b' for {0} as {1} %}}", "{{% include 'b', c: {0}, d: {1} %}}",
        "{{% render 'b' with {0} as c %}}", "{{% render 'b' for {0} as c %}}", "{{% render 'b', c: {0}, d: {1} %}}", "{{% echo {0} | times: {1} %}}",
        "{{% liquid assign a = {0} %}}", "{{% liquid\n assign a = {0}\n echo a\n if {1}\n echo a\n endif %}}", "{{% raw %}}{{{{ {0} }}}}{{% endraw %}}",
        "{{% comment %}}{0}{{% endcomment %}}", "{{% # {0} %}}", "{{{{ ({0}..{1}) }}}}", "{{{{ {0}.{1} }}}}", "{{{{ {0}[{1}] }}}}", "{{% {0} {1} %}}", "{{{{ {0} {1} }}}}",
        "{{% if {0} %}}", "{{% for {0} in {1} %}}{{% endfor %}}", "{{% macro a() %}}{0}{{% endmacro %}}", "{{% from {0} import a %}}", "{{% break %}}{{% continue %}}{0}",
    ];

    public static TheoryData<string> Filters => new(LoneTemplate.Filters);

    public static TheoryData<string> AllTags => new(Tags);

    [Theory]
    [MemberData(nameof(Filters))]
    public void A_filter_takes_everything_or_says_why_not(string filter) => ShouldHold(
        Pairs().SelectMany(p => new[]
        {
            $"{{{{ {p.First} | {filter} }}}}", $"{{{{ {p.First} | {filter}: {p.Second} }}}}", $"{{{{ {p.First} | {filter}: {p.Second}, {p.First}, x: {p.Second} }}}}",
        }));

    [Theory]
    [MemberData(nameof(AllTags))]
    public void A_tag_takes_everything_or_says_why_not(string tag) => ShouldHold(
        Pairs().Select(p => string.Format(System.Globalization.CultureInfo.InvariantCulture, tag, p.First, p.Second)));

    private static IEnumerable<(string First, string Second)> Pairs() => from first in Values from second in Values select (first, second);

    private static void ShouldHold(IEnumerable<string> templates)
    {
        foreach (var text in templates)
        {
            // An exception of another kind than a template's fault ends the test.
            var said = LoneTemplate.Run(text, ("b", "{{ c }}{{ d }}"));
            said.ShouldNotContain("Fluid.", Case.Sensitive, text);
            said.ShouldNotContain("System.", Case.Sensitive, text);
            said.ShouldNotContain("View {", Case.Sensitive, text);
        }
    }
}
