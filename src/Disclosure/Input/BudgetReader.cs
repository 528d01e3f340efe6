using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Contents;
using Disclosure.Input.Forms;
using Disclosure.Input.Sources;

namespace Disclosure.Input;

/// <summary>Reads one document: its tables, prose and publication.</summary>
internal sealed class BudgetReader(InputShelf shelf, SectionKinds kinds, DocumentKey key, FindingList findings)
{
    private readonly DocumentSize _size = new(key.Kind, findings);

    /// <summary>The budget; null with findings when its edition cannot be had. It may lack what the findings name.</summary>
    public Budget? Read(Unit unit, InputPath folder)
    {
        var read = new PublicationReader(findings).Read(folder.Under("disclosure.yaml"));
        if (read is not { } document) return null;
        if (shelf.Edition(document.Edition, key.Year, document.AmountUnits, document.EditionPlace, findings) is not { } whole) return null;
        var edition = whole with { Parts = [.. whole.Parts.Where(p => !p.MayLack || !FileOf(p, folder).Find().IsMissing)] };
        WarnOfOtherKind(edition, document.EditionPlace);
        RefuseUnknownTables(edition, document.TableUnits);
        var classifications = shelf.Classifications(edition, document.ClassificationYear ?? key.Year, document.EditionPlace, findings);
        if (classifications is null) return null;
        RefuseUnknownFiles(whole, folder);
        var tables = folder.Under("tables");
        // When the whole folder cannot be read that is said once, above, and not of each file in it.
        var forms = IsClosed(tables) ? [] : edition.Parts.SelectMany(p => p.Tables);
        return new Budget(unit.Then(document.Publication), key, edition, Place.Whole(folder.Name))
        {
            Publication = document.Publication,
            Classifications = classifications,
            Tables = [.. forms.SelectMany(t => Tables(edition.Tables[t], tables, classifications))],
            Narratives = Narratives(edition, folder),
        };
    }

    private void RefuseUnknownTables(Edition edition, IReadOnlyDictionary<string, Place> units)
    {
        var known = edition.Tables.Values.Select(t => t.Number).ToList();
        foreach (var (table, place) in units.Where(u => !known.Contains(u.Key, StringComparer.Ordinal)))
        {
            findings.Error("unknown-table", place, $"「{Keys.DisclosureKeys.TableUnits.Name}」里的{Bracketed.Of(table)}不是版式「{edition.Key}」的表{findings.Hint(table, known)}。");
        }
    }

    // The pages would call it what it is not.
    private void WarnOfOtherKind(Edition edition, Place place)
    {
        var others = Enum.GetValues<DocumentKind>().Where(k => k != key.Kind).Select(k => k.Word());
        if (edition.Document.Contains(key.Kind.Word(), StringComparison.Ordinal) || !others.Any(o => edition.Document.Contains(o, StringComparison.Ordinal))) return;
        findings.Add(Finding.Warning("other-kind", place,
            $"这个文件夹是 {key.Year} 年的{key.Kind.Word()}，版式「{edition.Key}」的文种是「{edition.Document}」；请换一套版式，或者核对文件夹的名称（决算的在年度后面加「-final」）。"));
    }

    private Dictionary<string, Narrative> Narratives(Edition edition, InputPath folder) => edition.Parts
        .Where(p => p.IsProse)
        .Select(p => Narrative(p, FileOf(p, folder)))
        .OfType<Narrative>()
        .ToDictionary(n => n.Key, StringComparer.Ordinal);

    private Narrative? Narrative(Part part, InputPath file)
    {
        if (!file.Find().IsMissing) return NarrativeReader.Load(file, part.Key, findings);
        findings.Error("missing-file", Place.Whole(file.Name), $"缺少「{part.ShortName}」这一部分的文字；没有要说明的，写一句话说明没有，或者在版式里给这一部分写上「可无: 是」。");
        return null;
    }

    private static InputPath FileOf(Part part, InputPath folder) => folder.Under(part.Key + ".md");

    private IEnumerable<Table> Tables(TableForm form, InputPath folder, IReadOnlyDictionary<string, Classification> classifications)
    {
        var reader = new TableReader(new DataReading(kinds, classifications, _size, findings));
        var file = folder.Under(form.Key + ".yaml");
        var found = file.Find();
        var before = findings.Count;
        var sheets = Sheets(form, folder);
        if (findings.Count > before) return [];
        if (sheets.Count > 0)
        {
            if (!found.IsMissing) findings.Error("unknown-file", Place.Whole(file.Name), $"「{form.Key}」文件夹里已有各项目的表，不要再有这个文件。");
            return reader.ReadSheets(form, sheets);
        }
        if (found.IsMissing)
        {
            findings.Error("missing-file", Place.Whole(file.Name), $"缺少{form.Title}的数据文件；没有内容的表也要有，写「空表说明: …」。");
            return [];
        }
        if (YamlFile.Load(file, findings) is not { } node) return [];
        return [form.SheetField is null ? reader.Read(form, form.Key, node) : reader.ReadWithoutSheets(form, node)];
    }

    private IReadOnlyList<InputPath> Sheets(TableForm form, InputPath folder) => form.SheetField is null ? [] :
        [.. folder.Under(form.Key).Entries(findings).Where(n => n.EndsWith(".yaml", StringComparison.Ordinal)).Select(folder.Under(form.Key).Under)];

    private void RefuseUnknownFiles(Edition edition, InputPath folder)
    {
        var forms = edition.Parts.SelectMany(p => p.Tables).Select(t => edition.Tables[t]).ToList();
        Refuse(folder, ["disclosure.yaml", "tables", .. edition.Parts.Where(p => p.IsProse).Select(p => p.Key + ".md")]);
        var tables = folder.Under("tables");
        // A table of sheets is a folder of them, or one file that says why there is none.
        Refuse(tables, [.. forms.Select(f => f.Key + ".yaml"), .. forms.Where(f => f.SheetField is not null).Select(f => f.Key)]);
        if (IsClosed(tables)) return;
        foreach (var form in forms.Where(f => f.SheetField is not null)) RefuseSheetNames(tables.Under(form.Key));
    }

    private static bool IsClosed(InputPath folder) => folder.Find() is { Fault: not null, IsMissing: false };

    private void Refuse(InputPath folder, string[] known)
    {
        foreach (var name in folder.Entries(findings).Except(known, StringComparer.Ordinal))
        {
            findings.Error("unknown-file", Place.Whole(folder.Under(name).Name),
                $"版式里没有这个文件{findings.Hint(name, known)}。暂不公开的文件，名称以「_」开头。");
        }
    }

    private void RefuseSheetNames(InputPath folder)
    {
        foreach (var name in folder.Entries(findings).Where(n => !n.EndsWith(".yaml", StringComparison.Ordinal) || !FolderNames.IsPlain(n[..^5])))
        {
            findings.Error("bad-name", Place.Whole(folder.Under(name).Name),
                $"文件名应当由小写字母、数字和「-」组成，以 .yaml 结尾，像「1-logistics.yaml」这样{FolderNames.Hint(Path.GetFileNameWithoutExtension(name))}。");
        }
    }
}
