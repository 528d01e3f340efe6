using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Site.Tables;

/// <summary>Links from the pages of a budget to its narrative.</summary>
internal static class PassageLink
{
    /// <summary>The link to a passage.</summary>
    public static string To(Passage passage) => $"{PageNames.FileOf(passage.Part)}#{passage.Anchor}";
}
