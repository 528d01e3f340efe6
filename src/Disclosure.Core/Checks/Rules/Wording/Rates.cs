using Disclosure.Core.Checks.Language;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>Finds two amounts that a rate comes from: one as a share of the other, or as what was added to it or taken off.</summary>
internal static class Rates
{
    // What is a thousand million times as much as something is no share and no growth of it.
    private const decimal Most = 1_000_000_000m;

    // Bounds are worked out by dividing, and a little more is looked through; each pair that is found is judged itself.
    private const decimal Slack = 0.000000000001m;

    /// <summary>Whether a rate can come from two of some amounts, which are sorted and without their signs: a change is less or more.</summary>
    public static bool HasPair(ProseFigure rate, decimal[] sorted)
    {
        var (fraction, half) = (Math.Abs(rate.Plain) / 100, rate.Half / 100);
        foreach (var other in sorted)
        {
            // part ÷ other, part ÷ (other + part), part ÷ (other - part).
            for (var sign = -1; sign <= 1; sign++)
            {
                if (HasPart(sorted, other, sign, fraction, half)) return true;
            }
        }
        return false;
    }

    private static bool HasPart(decimal[] sorted, decimal other, int sign, decimal fraction, decimal half)
    {
        // In all of them the part grows with the rate, so that those in question stand side by side.
        var from = other == 0 ? 0 : PartOf(Math.Max(0, fraction - half), sign);
        if (from >= Most) return false;
        var to = other == 0 ? Most : PartOf(fraction + half, sign);
        for (var i = Index(sorted, Math.Max(0, (from - Slack) * other)); i < sorted.Length; i++)
        {
            var part = sorted[i];
            if (to < Most && part > (to + Slack) * other) return false;
            var whole = other + (sign * part);
            if (whole > 0 && Math.Abs((part / whole) - fraction) <= half) return true;
            if (other == 0 && part > 0) return false;
        }
        return false;
    }

    // How much of the other amount the part is when it is so much of the whole.
    private static decimal PartOf(decimal rate, int sign)
    {
        var rest = 1 - (sign * rate);
        return rest <= 0 || rate >= Most * rest ? Most : rate / rest;
    }

    private static int Index(decimal[] sorted, decimal least)
    {
        var at = Array.BinarySearch(sorted, least);
        return at < 0 ? ~at : at;
    }
}
