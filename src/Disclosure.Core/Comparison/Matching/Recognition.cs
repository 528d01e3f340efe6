using System.Globalization;

namespace Disclosure.Core.Comparison.Matching;

/// <summary>By what a thing was recognised under a new name.</summary>
/// <param name="Alike">How alike the names are, from 0 to 1.</param>
/// <param name="IsSameCode">Whether the codes are the same.</param>
/// <param name="Amounts">What the amounts say; blank for nothing.</param>
internal sealed record Recognition(double Alike, bool IsSameCode, string Amounts)
{
    /// <summary>The amounts are equal.</summary>
    public const string SameAmount = "金额相同";

    /// <summary>The amounts are near each other.</summary>
    public const string NearAmount = "金额相近";

    private const string LikeName = "名称相近";

    /// <summary>It in Chinese for citizens, who know neither the percentages nor the codes.</summary>
    public string Short => Joined(LikeName, "");

    /// <summary>It in Chinese with all that it rests on.</summary>
    public string Long => Joined(string.Create(CultureInfo.InvariantCulture, $"{LikeName}（{Alike * 100:0}%）"), IsSameCode ? "编码相同" : "");

    private string Joined(string name, string code) => string.Join("、", new[] { name, code, Amounts }.Where(w => w.Length > 0));
}
