using Disclosure.Corpora;

namespace Disclosure.Tests.Support;

/// <summary>The site of the made-up portal, which is harder to show than the real one; built once for the classes of its collection.</summary>
public sealed class FictionSite() : BuiltSite(Input.Value)
{
    private static readonly Lazy<string> Input = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-portal-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return Portal.Write(Repository.Input, Repository.Tests("Inputs"), folder);
    });
}

/// <summary>The classes that look at it.</summary>
[CollectionDefinition(Name)]
public sealed class FictionCollection : ICollectionFixture<FictionSite>
{
    /// <summary>Its name.</summary>
    public const string Name = "made-up portal";
}
