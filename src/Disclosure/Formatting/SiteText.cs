using System.Text;
using Disclosure.Input.Keys;

namespace Disclosure.Formatting;

/// <summary>A <c>site.yaml</c> in which nothing is filled in: each key as a comment with what it is for.</summary>
internal static class SiteText
{
    /// <summary>The text.</summary>
    public static string Blank { get; } = Make();

    private static string Make()
    {
        var text = new StringBuilder("# 公开门户的信息。填哪一项，就去掉那一行开头的“# ”；不填的留作注释，页面上就不出现。\n");
        foreach (var key in SiteKeys.All.Keys) text.Append("\n# ").Append(key.Description).Append("\n# ").Append(key.Name).Append(":\n");
        return text.ToString();
    }
}
