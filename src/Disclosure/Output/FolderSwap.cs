namespace Disclosure.Output;

/// <summary>Puts a finished site in the place of the earlier one, which then waits to be deleted.</summary>
internal static class FolderSwap
{
    /// <summary>Swaps in one step where the file system can, else in two renames.</summary>
    /// <param name="output">The output folder; it may not exist yet.</param>
    /// <param name="site">The finished site; after a swap in one step, the earlier one.</param>
    /// <param name="aside">Where the earlier site goes in two renames; <see cref="Settle"/> knows what it means there.</param>
    public static void Replace(string output, string site, string aside)
    {
        if (!Directory.Exists(output)) Directory.Move(site, output);
        else if (!AtomicExchange.Try(site, output)) InTwoRenames(output, site, aside);
    }

    /// <summary>The swap for systems without an exchange. When the second rename fails, the earlier site is put back.</summary>
    public static void InTwoRenames(string output, string site, string aside)
    {
        Directory.Move(output, aside);
        try
        {
            Directory.Move(site, output);
        }
        catch
        {
            Directory.Move(aside, output);
            throw;
        }
    }

    /// <summary>
    /// Ends a swap of two renames, also one that was killed between them. A folder set aside is always a whole site, as
    /// nothing in it is deleted before it is renamed: it goes back to the output path when that is missing, else to where
    /// the leftovers are deleted.
    /// </summary>
    public static void Settle(string output, string site, string aside)
    {
        if (!Directory.Exists(aside)) return;
        if (!Directory.Exists(output))
        {
            Directory.Move(aside, output);
            return;
        }
        FolderRemoval.Delete(site);
        Directory.Move(aside, site);
    }
}
