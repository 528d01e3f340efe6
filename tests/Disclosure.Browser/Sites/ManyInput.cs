using Disclosure.Corpora;

namespace Disclosure.Browser.Sites;

/// <summary>An input of more budgets than one page lists.</summary>
internal static class ManyInput
{
    /// <summary>How many budgets there are, five of a unit.</summary>
    public const int Budgets = 45;

    /// <summary>Writes it into a folder, and gives the folder back.</summary>
    public static string Make(string folder)
    {
        Corpus.Write(Repository.PathOf("input"), folder, Budgets);
        return folder;
    }
}
