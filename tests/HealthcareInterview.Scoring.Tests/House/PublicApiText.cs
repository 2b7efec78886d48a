using System.Reflection;
using System.Text;

namespace HealthcareInterview.Scoring.Tests.House;

/// <summary>Writes an assembly's public types and members, sorted, a line each.</summary>
internal static class PublicApiText
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Members that the compiler writes for every record.</summary>
    private static readonly string[] RecordMembers =
        ["<Clone>$", "Equals", "GetHashCode", "ToString", "Deconstruct", "op_Equality", "op_Inequality"];

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(type.FullName).Append('\n');
            foreach (var line in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsSealed ? "sealed class" : "class";

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), null)}");
        }

        var fields = type.GetFields(Own).Select(field => $"{Name(field.FieldType)} {field.Name}");
        var properties = type.GetProperties(Own).Select(property =>
            $"{Name(property.PropertyType)} {property.Name} {{{(property.CanRead ? " get;" : string.Empty)}{(property.SetMethod is { IsPublic: true } ? " set;" : string.Empty)} }}");
        var constructors = type.GetConstructors(Own).Select(constructor => $"new({Parameters(constructor)})");
        var methods = type.GetMethods(Own)
            .Where(method => !method.IsSpecialName && !RecordMembers.Contains(method.Name, StringComparer.Ordinal))
            .Select(method => $"{Name(method.ReturnType)} {method.Name}({Parameters(method)})");
        return fields.Concat(properties).Concat(constructors).Concat(methods);
    }

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"));

    private static string Name(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;
}
