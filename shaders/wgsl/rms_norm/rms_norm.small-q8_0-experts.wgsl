var<workgroup> shared_v14: array<f32, 32>;
var<workgroup> shared_v18: array<f32, 1>;
@group(0) @binding(2) var<storage, read_write> v9: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 1, 1)
fn rms_norm_kernel_n_4(@builtin(workgroup_id) v170: vec3<u32>, @builtin(local_invocation_index) v172: u32, @builtin(local_invocation_id) v177: vec3<u32>) {
let v185 = &v9;
let v186 = &v5;
let v187 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_u32[0];
let v157 = &shared_v14;
let v16 = u32(32);
let v20 = u32(1);
let v171 = v170[0];
var<function> v159_store: u32;
let v159 = &v159_store;
*v159 = v171;
let v173 = v172;
let v25 = u32(v173);
var<function> v160_store: u32;
let v160 = &v160_store;
*v160 = v25;
let v175 = u32(1);
*v159 = v171;
let v178 = v177[0];
let v33 = u32(v178);
*v160 = v33;
let v35 = v13 - v175;
let v36 = *v159;
let v37 = min(v36, v35);
let v38 = u32(v37);
let v39 = f32(0.0);
let v40 = vec4<f32>(v39);
var<function> v161_store: vec4<f32>;
let v161 = &v161_store;
*v161 = v40;
var<function> v162_store: u32;
let v162 = &v162_store;
let v43 = *v160;
*v162 = v43;
loop {
let v44 = *v162;
let v45 = u32(24);
let v46 = v44 < v45;
if !v46 { break; }
let v48 = u32(24);
let v49 = v38 * v48;
let v50 = *v162;
let v51 = v49 + v50;
let v55 = &(*v187)[v51];
let v56 = *v55;
let v58 = *v161;
let v184 = fma(v56, v56, v58);
*v161 = v184;
let v60 = *v162;
let v62 = v60 + v16;
*v162 = v62;

}
let v63 = *v161;
let v64 = v63[0];
var<function> v164_store: f32;
let v164 = &v164_store;
*v164 = v64;
let v66 = *v161;
let v67 = v66[1];
let v68 = *v164;
let v69 = v68 + v67;
*v164 = v69;
let v70 = *v161;
let v71 = v70[2];
let v72 = *v164;
let v73 = v72 + v71;
*v164 = v73;
let v74 = *v161;
let v75 = v74[3];
let v76 = *v164;
let v77 = v76 + v75;
*v164 = v77;
workgroupBarrier();
let v88 = &(*v157)[v33];
let v89 = *v164;
*v88 = v89;
workgroupBarrier();
var<function> v165_store: f32;
let v165 = &v165_store;
*v165 = v39;
for(var v96: u32 = v3; v96 < v16; v96 += v20) {
let v102 = &(*v157)[v96];
let v103 = *v102;
let v104 = *v165;
let v105 = v104 + v103;
*v165 = v105;

}
var<function> v167_store: f32;
let v167 = &v167_store;
let v107 = *v165;
*v167 = v107;
let v108 = *v167;
let v109 = f32(96.0);
let v110 = v108 / v109;
let v111 = f32(9.999999974752427e-7);
let v112 = v110 + v111;
let v113 = sqrt(v112);
let v114 = f32(1.0);
let v115 = v114 / v113;
let v116 = vec4<f32>(v115);
let v117 = *v159;
let v118 = v117 < v13;
if v118 {
var<function> v168_store: u32;
let v168 = &v168_store;
let v120 = *v160;
*v168 = v120;
loop {
let v121 = *v168;
let v122 = u32(24);
let v123 = v121 < v122;
if !v123 { break; }
let v125 = u32(24);
let v126 = v38 * v125;
let v127 = *v168;
let v128 = v126 + v127;
let v132 = &(*v187)[v128];
let v133 = *v132;
let v134 = v133 * v116;
let v139 = &(*v186)[v127];
let v140 = *v139;
let v141 = v134 * v140;
let v149 = &(*v185)[v128];
*v149 = v141;
let v152 = v127 + v16;
*v168 = v152;

}

}
return;

}
