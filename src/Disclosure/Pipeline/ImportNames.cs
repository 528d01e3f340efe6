using Disclosure.Core.Findings;
using Disclosure.Input.Sources;
using Disclosure.Site.Portal;

namespace Disclosure.Pipeline;

/// <summary>Names that a command line gives to new folders of an input.</summary>
internal static class ImportNames
{
    /// <summary>What is wrong with the name of a folder, in Chinese; null when it is fit.</summary>
    /// <param name="what">What has the name.</param>
    /// <param name="name">The name.</param>
    public static string? FaultOf(string what, string name) =>
        FolderNames.IsPlain(name) ? null : $"{what}应当由小写字母、数字和「-」组成；实际是{Bracketed.Of(name)}{FolderNames.Hint(name)}。";

    /// <summary>The same of the folder of a unit, which may not have a name that the site keeps for itself.</summary>
    /// <param name="what">What has the name.</param>
    /// <param name="name">The name.</param>
    public static string? FaultOfUnit(string what, string name) => PortalPages.OwnNames.Contains(name, StringComparer.Ordinal)
        ? $"{what}不能是「{name}」：网站自己有这个名称的文件或文件夹（{string.Join("、", PortalPages.OwnNames)}）；请换一个名称。"
        : FaultOf(what, name);
}
