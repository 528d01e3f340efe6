using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Comparison.Matching;

/// <summary>Matches the sections of two fillings of one table; those that a unit may repeat by what they begin with, not by their number.</summary>
internal static class SectionMatch
{
    private const double Alike = 0.75;

    /// <summary>The sections of one level, matched.</summary>
    public static Matched<Section> Of(IReadOnlyList<Section> before, IReadOnlyList<Section> after, TwoYears years)
    {
        var matcher = new Matcher<Section>(before, after);
        if (before.Any(IsRepeated) || after.Any(IsRepeated))
        {
            matcher
                .ByKey(s => Opening(s, years.Before), s => Opening(s, years.After))
                .ByScore((b, a) => Score(b, a, years));
        }
        ByName(matcher, s => s.Steps.Count == 0 ? "" : s.Steps[^1], years);
        // Two tables that are one grid each have no name to go by.
        if (matcher is { Left: [Grid left], Right: [Grid right] } && (left.Steps.Count == 0 || right.Steps.Count == 0)) matcher.ByKey(_ => "", _ => "");
        return matcher.Result;
    }

    /// <summary>The sections of two forms of one table, matched.</summary>
    public static Matched<SectionForm> Of(IReadOnlyList<SectionForm> before, IReadOnlyList<SectionForm> after, TwoYears years)
    {
        var matcher = ByName(new Matcher<SectionForm>(before, after), s => s.Name, years);
        if (matcher is { Left: [GridForm left], Right: [GridForm right] } && (left.Name.Length == 0 || right.Name.Length == 0)) matcher.ByKey(_ => "", _ => "");
        return matcher.Result;
    }

    /// <summary>Whether it is one of several of its kind: its step ends with its number.</summary>
    public static bool IsRepeated(Section section) => section is ComposedSection { Steps.Count: > 0 } && char.IsAsciiDigit(section.Steps[^1][^1]);

    /// <summary>The first words of what is composed of sections, or blank.</summary>
    public static string OpeningOf(Section section) => section is ComposedSection composed
        ? composed.Parts.OfType<FieldList>().SelectMany(f => f.Values).FirstOrDefault(v => v is not null)?.Text ?? ""
        : "";

    private static Matcher<T> ByName<T>(Matcher<T> matcher, Func<T, string> name, TwoYears years)
        where T : class => matcher
        .ByKey(s => $"{s.GetType().Name} {years.Before.Key(name(s))}", s => $"{s.GetType().Name} {years.After.Key(name(s))}")
        .ByScore((b, a) => b.GetType() == a.GetType() && Similarity.Of(years.Before.Key(name(b)), years.After.Key(name(a))) is >= Alike and var alike ? alike : 0);

    private static string? Opening(Section section, YearNames names) =>
        IsRepeated(section) && OpeningOf(section) is { Length: > 0 } text ? KindOf(section) + names.Relative(text) : null;

    private static double Score(Section before, Section after, TwoYears years)
    {
        if (!IsRepeated(before) || !IsRepeated(after) || KindOf(before) != KindOf(after)) return 0;
        var alike = Similarity.Of(years.Before.Relative(OpeningOf(before)), years.After.Relative(OpeningOf(after)));
        return alike >= 0.5 ? alike + (before.Steps[^1] == after.Steps[^1] ? 0.1 : 0) : 0;
    }

    private static string KindOf(Section section) => section.Steps[^1].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
}
