using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Words;

namespace Disclosure.Core.Carrying;

/// <summary>Carries a list of fields over.</summary>
internal sealed class CarriedFields(FieldList list, FieldsForm form, string where, CarriedSides sides)
{
    private readonly YearNames _old = sides.Match.Years.Before;
    private readonly YearNames _new = sides.Match.Years.After;

    /// <summary>Carries it over.</summary>
    public void Run()
    {
        foreach (var (field, cell) in list.Form.Fields.Zip(list.Values))
        {
            if (cell is null) continue;
            var after = form.Fields.FirstOrDefault(f => _new.Relative(f.Key) == _old.Relative(field.Key));
            if (after is null)
            {
                sides.Edits.Remove(cell.Place);
                sides.Notes.Add($"{where}的「{field.Label}」，新版式没有，没有带过去。");
            }
            else if (IsEarlier(after))
            {
                CarryEarlier(after, cell);
            }
            else
            {
                new CarriedValue(sides.Move, sides.Codes, sides.Edits).Carry(cell, field.Type, field.Meaning);
            }
        }
    }

    private bool IsEarlier(FieldForm field) => _new.IsOfOtherYear(field.Key) || _new.IsOfOtherYear(field.Label);

    // What the old form printed under the name that the new one prints for last year.
    private void CarryEarlier(FieldForm after, Cell cell)
    {
        var source = list.Form.Fields.Zip(list.Values).FirstOrDefault(f => f.First.Type == after.Type && FoldedText.Of(f.First.Label) == _new.Key(after.Label)).Second;
        if (source is not null) sides.Edits.Set(cell.Place, source.Text);
        else if (cell.Number is not null) sides.Edits.Unfill(cell.Place);
    }
}
