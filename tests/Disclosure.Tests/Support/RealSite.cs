namespace Disclosure.Tests.Support;

/// <summary>The site of the real input.</summary>
public sealed class RealSite() : BuiltSite(Repository.Input)
{
    /// <summary>The folder of the real budget in the site.</summary>
    public const string Budget = "jiangan-bigdata/2024/";
}
